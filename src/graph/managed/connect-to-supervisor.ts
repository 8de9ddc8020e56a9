import { type Socket, connect } from 'node:net';
import { NoDatabase } from '../../domain/errors.js';
import { noServer } from './no-server.js';
import { type Reply, type SupervisorStatus, listen, send } from './wire.js';

/** A connection to a supervisor, which is a lease while it lives. */
export interface Connection {
  /** The server's address when it answers; undefined where the supervisor left instead. @throws NoDatabase */
  ready(report: (message: string) => void): Promise<string | undefined>;
  /** Resolves when the server or its supervisor is lost before `end`. */
  readonly lost: Promise<NoDatabase>;
  end(): void;
}

const open = (path: string): Promise<Socket | undefined> =>
  new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      done(socket);
    });
    // Nobody there, or a socket that a killed supervisor left.
    socket.once('error', () => {
      done(undefined);
    });
  });

const errorFrom = (reply: Extract<Reply, { type: 'failed' }>): NoDatabase =>
  new NoDatabase(reply.message, reply.advice === undefined ? {} : { advice: reply.advice });

const supervisorLost = (): NoDatabase =>
  noServer('The supervisor of the managed Neo4j is gone, and the server with it.', {
    advice: 'Run the command again: what was written is kept.',
  });

/** Asks the supervisor for a lease. Undefined where no supervisor listens. */
export const connectToSupervisor = async (path: string): Promise<Connection | undefined> => {
  const socket = await open(path);
  if (socket === undefined) return undefined;
  let ended = false;
  let failure: NoDatabase | undefined;
  let lose: (loss: NoDatabase) => void = () => undefined;
  const lost = new Promise<NoDatabase>((done) => (lose = done));
  const closed = new Promise<undefined>((done) => {
    socket.once('close', () => {
      done(undefined);
    });
  });
  socket.on('error', () => undefined);
  let hear: (reply: Reply) => void = () => undefined;
  const ready = (report: (message: string) => void): Promise<string | undefined> => {
    const answered = new Promise<string>((done) => {
      hear = (reply) => {
        if (reply.type === 'progress') report(reply.text);
        if (reply.type === 'failed') failure = errorFrom(reply);
        if (reply.type === 'ready') done(reply.uri);
      };
    });
    listen<Reply>(socket, (reply) => {
      hear(reply);
    });
    send(socket, { ask: 'lease', pid: process.pid });
    return Promise.race([answered, closed]).then((uri) => {
      if (uri === undefined && failure !== undefined) throw failure;
      // A forgotten lease does not keep its process alive.
      socket.unref();
      void closed.then(() => {
        if (!ended) lose(failure ?? supervisorLost());
      });
      return uri;
    });
  };
  return {
    ready,
    lost,
    end: () => {
      ended = true;
      socket.destroy();
    },
  };
};

/** What the supervisor tells of itself. Undefined where none listens. */
export const askStatus = async (path: string): Promise<SupervisorStatus | undefined> => {
  const socket = await open(path);
  if (socket === undefined) return undefined;
  return new Promise((done) => {
    socket.once('close', () => {
      done(undefined);
    });
    listen<Reply>(socket, (reply) => {
      if (reply.type === 'status') done(reply);
      socket.destroy();
    });
    send(socket, { ask: 'status' });
  });
};
