import { Agent, request } from 'node:http';
import type { Question } from './questions.js';

/** A body of a response, and how long it took from the first byte out to the last byte in. */
interface Answer {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

/** Asks one server over connections that stay open. */
export interface Client {
  ask(question: Question): Promise<Answer>;
  close(): void;
}

/** @param connections how many may be open at once */
export const clientOf = (url: string, connections = 1): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const address = new URL('/graphql', url);
  const ask = ({ name, query, variables }: Question): Promise<Answer> =>
    new Promise((answered, failed) => {
      const body = Buffer.from(JSON.stringify({ operationName: name, query, variables }), 'utf8');
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const start = performance.now();
      const sent = request(address, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', failed);
        response.on('end', () => {
          const ms = performance.now() - start;
          answered({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
            ms,
          });
        });
      });
      sent.on('error', failed);
      sent.end(body);
    });
  return {
    ask,
    close: () => {
      agent.destroy();
    },
  };
};
