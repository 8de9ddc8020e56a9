import type { FastifyInstance } from 'fastify';
import { execute, GraphQLError, subscribe, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CloseCode, type Context as SocketContext } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { IsnadError } from '../../domain/errors.js';
import type { Reader } from '../../graph/reader/reader.js';
import type { Access } from '../access/access.js';
import type { Caller } from '../access/caller.js';
import { type Beside, contextOf } from '../context.js';
import type { Registered } from '../limits/registered.js';
import type { Metrics } from '../observe/metrics.js';
import { Watch } from '../observe/watch.js';
import { formatError, isUnexpected, originOf } from '../errors.js';
import { subscribable } from './subscribable.js';

const mostConnections = 200;
const mostOperations = 20;
const largestMessage = 64 * 1024;

/** What the websocket needs of the server. */
export interface SocketSettings {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly access: Access;
  readonly metrics: Metrics;
  readonly registered: Registered | undefined;
  readonly beside: Beside;
}

type Socket = SocketContext<Readonly<Record<string, unknown>>, Extra & { caller?: Caller }>;

const refuse = (socket: Duplex, status: string): void => {
  // Nobody else listens to a socket that is being upgraded: one whose client has gone would end the process.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

// An address may be anything that HTTP lets through, `//` too, which is none.
const pathOf = (url: string): string =>
  URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '';

/** Why a request may not become a websocket, as a status line; nothing where it may. Browsers ask nobody before they open one. */
const refusalOf = (
  { headers, url = '' }: IncomingMessage,
  { checkHost, origins }: Access,
): string | undefined => {
  if (pathOf(url) !== '/graphql') return '404 Not Found';
  try {
    checkHost(headers.host);
  } catch {
    return '403 Forbidden';
  }
  return origins.whose(headers) === 'foreign' ? '403 Forbidden' : undefined;
};

const textOr = (value: unknown, other: string | undefined): string | undefined =>
  typeof value === 'string' ? value : other;

// Browsers cannot set headers on a websocket: the key comes with connection_init.
const admitted = async (socket: Socket, { admit }: Access): Promise<boolean> => {
  const { headers } = socket.extra.request;
  const { origin, host } = headers;
  const authorization = textOr(socket.connectionParams?.['authorization'], headers.authorization);
  try {
    socket.extra.caller = await admit({ origin, host, authorization });
    return true;
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return false;
  }
};

// The longest that a timer waits; whoever has listened for 24 days may as well come again.
const longestWait = 2 ** 31 - 1;

// A token that has expired is nobody's: whoever has a new one comes again with it.
const closeInTime = ({ extra: { caller, socket } }: Socket): void => {
  if (caller?.until === undefined) return;
  const wait = Math.min(Math.max(caller.until - Date.now(), 0), longestWait);
  const timer = setTimeout(() => {
    socket.close(CloseCode.Forbidden, 'The token has expired');
  }, wait).unref();
  socket.once('close', () => {
    clearTimeout(timer);
  });
};

const tooMany = (): readonly GraphQLError[] => {
  const error = new IsnadError(
    'LIMIT_EXCEEDED',
    `More than ${mostOperations} subscriptions on one connection.`,
    {
      advice: 'Complete some, or open another connection.',
    },
  );
  return [new GraphQLError(error.message, { originalError: error })];
};

/** Serves subscriptions by the protocol graphql-transport-ws at /graphql, beside the routes of HTTP. */
export const addSubscriptions = (
  app: FastifyInstance,
  { schema, reader, access, metrics, registered, beside }: SocketSettings,
): void => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const told = (error: GraphQLError): GraphQLFormattedError => {
    if (isUnexpected(error.toJSON(), error)) app.log.error({ err: originOf(error) }, 'unexpected error');
    return formatError(error.toJSON(), error);
  };
  const server = useServer<Readonly<Record<string, unknown>>, { caller?: Caller }>(
    {
      // What went wrong inside is for the log, also where nobody has set NODE_ENV.
      isProd: true,
      execute: (args) => execute(args),
      subscribe: (args) => subscribe(args),
      onConnect: async (socket) => {
        const may = await admitted(socket, access);
        if (may) closeInTime(socket);
        return may;
      },
      onSubscribe: (socket, _, payload) => {
        if (Object.keys(socket.subscriptions).length > mostOperations) return tooMany();
        return subscribable(schema, payload, registered);
      },
      context: ({ extra: { caller } }) => {
        if (caller === undefined) throw new Error('a subscription before connection_init');
        // What is read for it is read anew for each change.
        const signal = new AbortController().signal;
        return contextOf(reader, {
          ...beside,
          caller,
          requestId: randomUUID(),
          signal,
          watch: new Watch(metrics),
        });
      },
      onError: (...[, , , errors]) => errors.map(told),
      onNext: (...[, , , , { data, errors }]) =>
        errors === undefined ? undefined : { data: data ?? null, errors: errors.map(told) },
    },
    sockets,
  );
  // graphql-ws writes errors of a socket (a message too large, half a frame) to the console: they belong into the log.
  sockets.on('connection', (socket) => {
    socket.removeAllListeners('error').on('error', ({ message }) => {
      app.log.info({ reason: message }, 'websocket closed');
      socket.terminate();
    });
  });
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal =
      sockets.clients.size >= mostConnections ? '503 Service Unavailable' : refusalOf(request, access);
    if (refusal !== undefined) refuse(socket, refusal);
    else
      sockets.handleUpgrade(request, socket, head, (opened) => {
        sockets.emit('connection', opened, request);
      });
  });
  // An open socket would keep the server from closing.
  app.addHook('preClose', async () => {
    await server.dispose();
  });
};
