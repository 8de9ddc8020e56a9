import { type Socket, connect } from 'node:net';
import { NoDatabase } from '../../domain/errors.js';
import { noServer } from './no-server.js';
import { type Reply, type SupervisorStatus, onReply, send } from './wire.js';

/** A connection to a supervisor. Once it has asked for a lease, it is one while it lives. */
export interface Connection {
  /** Asks for a lease. The server's address when it answers; undefined where the supervisor left. @throws NoDatabase */
  lease(report: (message: string) => void): Promise<string | undefined>;
  /** Resolves when the server or its supervisor is lost before `end`. */
  readonly lost: Promise<NoDatabase>;
  readonly end: () => void;
}

/** Undefined where nobody is there, or only the socket that a killed supervisor left. */
const open = (path: string): Promise<Socket | undefined> =>
  new Promise((done) => {
    const socket = connect(path);
    const answer = (found: Socket | undefined) => () => {
      done(found);
    };
    socket.once('connect', answer(socket)).on('error', answer(undefined));
  });

const closing = (socket: Socket): Promise<undefined> =>
  new Promise((done) => {
    socket.once('close', () => {
      done(undefined);
    });
  });

const supervisorLost = (): NoDatabase =>
  noServer('The supervisor of the managed Neo4j is gone, and the server with it.', {
    advice: 'Run the command again: what was written is kept.',
  });

const errorFrom = ({ message, advice }: Extract<Reply, { type: 'failed' }>): NoDatabase =>
  new NoDatabase(message, advice === undefined ? {} : { advice });

const connectionOf = (socket: Socket): Connection => {
  const closed = closing(socket);
  const known: { failure?: NoDatabase; ended?: true } = {};
  const lost = new Promise<NoDatabase>((lose) => {
    void closed.then(() => {
      if (known.ended !== true) lose(known.failure ?? supervisorLost());
    });
  });
  const answer = (report: (message: string) => void): Promise<string | undefined> =>
    new Promise((done) => {
      onReply(socket, (reply) => {
        if (reply.type === 'progress') report(reply.text);
        if (reply.type === 'failed') {
          known.failure = errorFrom(reply);
          done(undefined);
        }
        if (reply.type === 'ready') done(reply.uri);
      });
    });
  const end = () => {
    known.ended = true;
    socket.destroy();
  };
  return {
    lost,
    lease: async (report) => {
      send(socket, { ask: 'lease', pid: process.pid });
      const uri = await Promise.race([answer(report), closed]);
      if (uri === undefined && known.failure !== undefined) {
        end();
        throw known.failure;
      }
      // A forgotten lease does not keep its process alive.
      socket.unref();
      return uri;
    },
    end,
  };
};

/** Connects to the supervisor that listens at the path. Undefined where none does. */
export const connectToSupervisor = async (path: string): Promise<Connection | undefined> => {
  const socket = await open(path);
  return socket === undefined ? undefined : connectionOf(socket);
};

/** What the supervisor tells of itself. Undefined where none listens. */
export const askStatus = async (path: string): Promise<SupervisorStatus | undefined> => {
  const socket = await open(path);
  if (socket === undefined) return undefined;
  const told = new Promise<SupervisorStatus>((done) => {
    onReply(socket, (reply) => {
      if (reply.type === 'status') done(reply);
    });
  });
  send(socket, { ask: 'status' });
  const status = await Promise.race([told, closing(socket)]);
  socket.destroy();
  return status;
};
