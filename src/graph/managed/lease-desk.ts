import { rm } from 'node:fs/promises';
import { type Server, type Socket, createServer } from 'node:net';
import { type Reply, type Request, type SupervisorStatus, onRequest, send } from './wire.js';

/** How long the desk stays open without a lease, in milliseconds. */
export interface Grace {
  /** From the opening: whoever had it opened needs a moment to come. */
  readonly first: number;
  /** After the last lease: the next command of a script takes over the running server. */
  readonly last: number;
}

/** Gives out leases over a socket. A lease lives as long as its connection, however that ends. */
export interface LeaseDesk {
  /** Says something to all who hold a lease; what was said last is told to who comes later. */
  say(reply: Reply): void;
  /** Fills in what is known of the server, for who asks. */
  describe(status: Partial<SupervisorStatus>): void;
  /** Resolves when nobody holds a lease any more. */
  readonly empty: Promise<void>;
  /** Lets nobody in any more and says good-bye to the rest. */
  close(): Promise<void>;
}

const opened = async (server: Server, path: string): Promise<void> => {
  // A killed supervisor leaves its socket; its lock is ours by now.
  await rm(path, { force: true });
  await new Promise<void>((done, refuse) => {
    server.once('error', refuse).listen(path, done);
  });
};

/** Opens the desk at the path of a socket. @throws the system's error where the socket cannot be made */
export const openDesk = async (path: string, grace: Grace): Promise<LeaseDesk> => {
  const leases = new Map<Socket, number>();
  const sockets = new Set<Socket>();
  let current: Reply = { type: 'progress', text: 'Starting Neo4j' };
  let status: Partial<SupervisorStatus> = {};
  let leave: () => void = () => undefined;
  const empty = new Promise<void>((done) => (leave = done));
  let patience = setTimeout(leave, grace.first);

  const answer = (socket: Socket) => (request: Request) => {
    if (request.ask === 'status') {
      send(socket, { type: 'status', supervisor: process.pid, leases: [...leases.values()], ...status });
      return;
    }
    clearTimeout(patience);
    leases.set(socket, request.pid);
    send(socket, current);
  };
  const gone = (socket: Socket) => () => {
    sockets.delete(socket);
    if (!leases.delete(socket) || leases.size > 0) return;
    clearTimeout(patience);
    patience = setTimeout(leave, grace.last);
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    // A caller that was killed resets the connection: that is an end like any other.
    socket.on('error', () => undefined).on('close', gone(socket));
    onRequest(socket, answer(socket));
  });
  await opened(server, path);
  return {
    empty,
    say: (reply) => {
      current = reply;
      for (const socket of leases.keys()) send(socket, reply);
    },
    describe: (known) => (status = { ...status, ...known }),
    close: () =>
      new Promise((done) => {
        clearTimeout(patience);
        server.close(() => {
          done();
        });
        for (const socket of sockets) socket.end().unref();
        setTimeout(() => {
          for (const socket of sockets) socket.destroy();
        }, 500).unref();
      }),
  };
};
