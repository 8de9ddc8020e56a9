import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** What a supervisor knows of itself. */
export interface SupervisorStatus {
  readonly supervisor: number;
  readonly server?: number;
  readonly uri?: string;
  /** What the database is closed for, where no server runs. */
  readonly closedFor?: string;
  /** The pids of the processes that share the server. */
  readonly leases: readonly number[];
}

/** What a caller says first: that it wants a share, or only to know. */
export type Request = { readonly ask: 'lease'; readonly pid: number } | { readonly ask: 'status' };

/** What a supervisor says: steps, then that the server answers, at any time that it failed. */
export type Reply =
  | { readonly type: 'progress'; readonly text: string }
  | { readonly type: 'ready'; readonly uri: string }
  | { readonly type: 'failed'; readonly message: string; readonly advice?: string }
  | ({ readonly type: 'status' } & SupervisorStatus);

/** One JSON value a line. */
export const send = (socket: Socket, message: Request | Reply): void => {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
};

/** Hears every line of the other side. Both sides are isnad, in a folder that only its owner enters. */
const listen = (socket: Socket, hear: (message: unknown) => void): void => {
  createInterface({ input: socket }).on('line', (line) => {
    hear(JSON.parse(line));
  });
};

/** What a supervisor hears. */
export const onRequest = (socket: Socket, hear: (request: Request) => void): void => {
  listen(socket, (message) => {
    hear(message as Request);
  });
};

/** What a caller hears. */
export const onReply = (socket: Socket, hear: (reply: Reply) => void): void => {
  listen(socket, (message) => {
    hear(message as Reply);
  });
};
