import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { pino, type Logger } from 'pino';
import type { Graph } from '../graph/graph.js';
import { openReader, type Reader } from '../graph/reader/reader.js';
import { accessOf, type AccessSettings } from './access/access.js';
import { apolloOf } from './apollo.js';
import { addExplorer } from './explorer/explorer.js';
import { addFigures } from './http/figures.js';
import { addGraphql } from './http/graphql.js';
import { addHealth } from './http/health.js';
import { httpOf } from './http/http.js';
import { listen, urlOf } from './http/listen.js';
import { registeredFrom, type RegisteredSettings } from './limits/registered.js';
import { metricsOf } from './observe/metrics.js';
import { tracingOf } from './observe/tracing-of.js';
import type { TraceSettings } from './observe/tracing.js';

/** How the API is served. */
export interface ServeSettings extends Partial<AccessSettings> {
  /** 4000 unless told; 0 takes any free port. */
  readonly port?: number;
  /** Whether `/` is the explorer; on unless told. */
  readonly explorer?: boolean;
  /** Whether clients may see the Cypher of what they ask; off unless told. */
  readonly development?: boolean;
  /** Operations that may be asked by their id, or alone. */
  readonly documents?: RegisteredSettings;
  /** Traces are sent where this is told. */
  readonly traces?: TraceSettings;
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
 * Serves the API over a graph: /graphql, the explorer at /, /health/live, /health/ready and /metrics.
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
  const { host = '127.0.0.1', port = 4000, introspection = true, development = false } = settings;
  const access = accessOf({ ...settings, host });
  const logger = settings.logger ?? pino({ level: 'warn' }, pino.destination(2));
  const registered = settings.documents === undefined ? undefined : registeredFrom(settings.documents);
  const metrics = metricsOf(reader.counts);
  const tracing = await tracingOf(settings.traces);
  const telling = { logger, onRefusal: metrics.refused };
  const app = await httpOf({ ...telling, access });
  const apollo = apolloOf({ ...telling, introspection, development }, fastifyApolloDrainPlugin(app));
  await apollo.start();
  addGraphql(app, { apollo, reader, access, metrics, tracing, registered });
  addHealth(app, reader);
  addFigures(app, metrics, access);
  addExplorer(app, { open: settings.explorer ?? true });
  await listen(app, host, port);
  return {
    url: urlOf(app, host),
    close: async () => {
      await apollo.stop();
      await tracing?.close();
    },
  };
};
