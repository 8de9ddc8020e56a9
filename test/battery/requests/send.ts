import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import type { HttpSent, RawSent, Sent, SocketSent } from './sent.js';

/** What came back. */
export interface Came {
  /** 0 where a connection was closed without an answer of HTTP. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Bodies, or messages of a websocket. */
  readonly texts: readonly string[];
  /** Why there is nothing, where there should be something. */
  readonly lost?: string;
  readonly ms: number;
}

/** Milliseconds that an answer may take: a statement has ten seconds once its turn has come. */
const patience = 60_000;
/** Milliseconds that a connection of odd bytes is listened to. */
const listening = 250;

type Answer = Omit<Came, 'ms'>;

const http = async (url: string, { method, path, headers, body }: HttpSent): Promise<Answer> => {
  const { hostname, port } = new URL(url);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const signal = AbortSignal.timeout(patience);
  const sent = request({ hostname, port, method, path, headers: { ...length, ...headers }, signal });
  // The server may answer before it has read the whole body, and close.
  sent.on('error', () => undefined);
  const came = once(sent, 'response');
  sent.end(body);
  const [response] = (await came) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    texts: [Buffer.concat(parts).toString()],
  };
};

const raw = (url: string, { bytes, reset }: RawSent): Promise<Answer> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(parts).toString().split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/u.exec(head)?.[1] ?? 0),
        headers: {},
        texts: [head, ...rest],
      });
    });
    socket.on('connect', () => socket.write(bytes));
    setTimeout(() => (reset === undefined ? socket.destroy() : socket.resetAndDestroy()), reset ?? listening);
  });

const overSocket = (url: string, { protocol, messages }: SocketSent): Promise<Answer> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol);
    const texts: string[] = [];
    socket.on('message', (data: Buffer) => texts.push(data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', (code, reason) => {
      resolve({ status: 0, headers: {}, texts: [...texts, `closed ${String(code)} ${reason.toString()}`] });
    });
    const [first, ...rest] = messages;
    const sendRest = (): void => {
      for (const message of rest) socket.send(message);
    };
    socket.on('open', () => {
      if (first !== undefined) socket.send(first);
      // What comes before the acknowledgement is refused for that alone.
      if (String(first).includes('"connection_init"')) socket.once('message', sendRest);
      else sendRest();
      setTimeout(() => {
        socket.terminate();
      }, listening);
    });
  });

/** Sends, and gives what came back. */
export const send = async (url: string, sent: Sent): Promise<Came> => {
  const began = performance.now();
  const how = { http, raw, socket: overSocket } as const;
  const answer = await (how[sent.via] as (url: string, sent: Sent) => Promise<Answer>)(url, sent).catch(
    (error: unknown): Answer => ({ status: 0, headers: {}, texts: [], lost: String(error) }),
  );
  return { ...answer, ms: performance.now() - began };
};
