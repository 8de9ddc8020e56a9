import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

/** What came back, unread by any client's own rules. */
export interface Raw {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The code of the first error; empty where there is none. */
  readonly code: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends exactly these headers, Host and Origin too, which fetch keeps for itself. */
export const raw = async (url: string, { method = 'POST', headers = {}, body }: Sent): Promise<Raw> => {
  const sent = request(url, { method, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response.setEncoding('utf8')) text += String(part);
  return { status: response.statusCode ?? 0, headers: response.headers, body: text, code: codeIn(text) };
};

const codeIn = (text: string): string =>
  /"extensions":\{"code":"(\w+)"/u.exec(text)?.[1] ?? /"code":"([A-Z_]+)"/u.exec(text)?.[1] ?? '';
