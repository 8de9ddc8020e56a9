import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Reader } from '../../graph/reader/reader.js';
import type { Access } from '../access/access.js';
import { contextOf, type Beside, type Context } from '../context.js';
import type { Metrics } from '../observe/metrics.js';
import type { Tracing } from '../observe/tracing.js';
import { Watch } from '../observe/watch.js';
import type { Registered } from '../limits/registered.js';
import { registeredAlone } from './documents.js';
import { failure } from './failure.js';
import { callerOf, guard } from './guard.js';

/** What /graphql needs. */
export interface GraphqlParts {
  readonly apollo: ApolloServer<Context>;
  readonly reader: Reader;
  readonly access: Access;
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
  readonly registered: Registered | undefined;
  readonly beside: Beside;
}

/** /graphql, by GET and POST. */
export const addGraphql = (app: FastifyInstance, parts: GraphqlParts): void => {
  const { apollo, reader, access, metrics, tracing, registered, beside } = parts;
  const context = (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    // An answer is of its moment and of whoever asks: nothing on the way may keep it.
    void reply.header('cache-control', 'no-store');
    return Promise.resolve(
      contextOf(reader, {
        ...beside,
        caller: callerOf(request),
        requestId: request.id,
        signal: untilGone(reply),
        watch: new Watch(metrics, tracing?.request(request.headers)),
      }),
    );
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: [guard(access.admit), ...(registered === undefined ? [] : [registeredAlone(registered)])],
    handler: fastifyApolloHandler(apollo, { context }),
  });
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (_, reply) =>
      reply
        .code(405)
        .header('allow', 'GET, POST')
        .send(failure('BAD_REQUEST', 'This method asks nothing.', 'Ask by GET or POST.')),
  });
};

// A connection that closes before the answer is written is a client that has left.
const untilGone = ({ raw }: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
};
