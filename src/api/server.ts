import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Graph } from '../graph/graph.js';
import { openReader, type Reader } from '../graph/reader/reader.js';
import { accessOf, type AccessSettings } from './access/access.js';
import { apolloOf } from './apollo.js';
import type { Context } from './context.js';
import { callerOf, guard } from './http/guard.js';
import { httpOf } from './http/http.js';
import { listen, urlOf } from './http/listen.js';
import { addHealth, addPage } from './http/routes.js';

/** How the API is served. */
export interface ServeSettings extends Partial<AccessSettings> {
  /** 4000 unless told; 0 takes any free port. */
  readonly port?: number;
  /** Where to log: standard error from warnings up unless told. */
  readonly logger?: Logger;
}

/** A server that answers. */
export interface RunningServer {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  /** Finishes what is under way, then stops. The graph stays open: whoever opened it closes it. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API over a graph: /graphql, a start page at /, /health/live and /health/ready.
 * @throws IsnadError PORT_TAKEN; BAD_INPUT for a host that cannot be listened on, or that nothing guards
 */
export const startServer = ({
  graph,
  timeout,
  ...settings
}: ServeSettings & {
  readonly graph: Graph;
  /** Milliseconds that one statement may take. */
  readonly timeout?: number;
}): Promise<RunningServer> => serve(openReader(graph, timeout === undefined ? {} : { timeout }), settings);

/** Serves the API over a reader. */
export const serve = async (reader: Reader, settings: ServeSettings = {}): Promise<RunningServer> => {
  const { host = '127.0.0.1', port = 4000, introspection = true } = settings;
  const access = accessOf({ ...settings, host });
  const logger = settings.logger ?? pino({ level: 'warn' }, pino.destination(2));
  const app = await httpOf({ logger, access });
  const apollo = apolloOf({ introspection, logger }, fastifyApolloDrainPlugin(app));
  await apollo.start();
  const context = (request: FastifyRequest): Promise<Context> =>
    Promise.resolve({
      operation: reader.operation(),
      requestId: request.id,
      caller: callerOf(request),
    });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: guard(access.admit),
    handler: fastifyApolloHandler(apollo, { context }),
  });
  addHealth(app, reader);
  addPage(app, () => urlOf(app, host));
  await listen(app, host, port);
  return { url: urlOf(app, host), close: () => apollo.stop() };
};
