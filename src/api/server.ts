import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { pino, type Logger } from 'pino';
import { changeFeed } from '../graph/changes/change-feed.js';
import type { Graph } from '../graph/graph.js';
import { openReader, type Reader } from '../graph/reader/reader.js';
import { accessOf, type AccessSettings } from './access/access.js';
import type { Beside } from './context.js';
import { apolloOf } from './apollo.js';
import { addExplorer } from './explorer/explorer.js';
import { addFigures } from './http/figures.js';
import { addGraphql } from './http/graphql.js';
import { addHealth } from './http/health.js';
import { httpOf } from './http/http.js';
import { listen, urlOf } from './http/listen.js';
import type { Ingesting } from './mutations/ports.js';
import { registeredFrom, type RegisteredSettings } from './limits/registered.js';
import { metricsOf } from './observe/metrics.js';
import { tracingOf } from './observe/tracing-of.js';
import type { TraceSettings } from './observe/tracing.js';
import { buildApiSchema } from './schema.js';
import { openHub } from './subscriptions/hub.js';
import { addSubscriptions } from './subscriptions/websocket.js';

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
  ingesting,
  ...settings
}: ServeSettings & {
  readonly graph: Graph;
  /** How articles are read that are handed in; without it the server only reads. */
  readonly ingesting?: Ingesting;
  /** Milliseconds that one statement may take. */
  readonly timeout?: number;
}): Promise<RunningServer> =>
  serve(openReader(graph, timeout === undefined ? {} : { timeout }), settings, {
    graph,
    ...(ingesting === undefined ? {} : { ingesting }),
  });

/** The graph that is written and listened to, beside the reader. */
interface Written {
  readonly graph: Graph;
  readonly ingesting?: Ingesting;
}

const besideOf = (reader: Reader, logger: Logger, { graph, ingesting }: Written): Beside => {
  const hub = openHub({ feed: changeFeed(graph), logger });
  const subscribing = { hub, operation: () => reader.operation() };
  return ingesting === undefined
    ? { subscribing }
    : { subscribing, writing: { graph, ingesting, written: hub.nudge } };
};

/** Serves the API over a reader, and over what may be written beside it. */
export const serve = async (
  reader: Reader,
  settings: ServeSettings = {},
  written?: Written,
): Promise<RunningServer> => {
  const { host = '127.0.0.1', port = 4000, introspection = true, development = false } = settings;
  const logger = settings.logger ?? pino({ level: 'warn' }, pino.destination(2));
  const trouble = (err: unknown): void => {
    logger.error({ err }, 'tokens cannot be checked');
  };
  const access = accessOf({ trouble, ...settings, host });
  const registered = settings.documents === undefined ? undefined : registeredFrom(settings.documents);
  const metrics = metricsOf(reader.counts);
  const tracing = await tracingOf(settings.traces);
  const telling = { logger, onRefusal: metrics.refused };
  const app = await httpOf({ ...telling, access });
  const schema = buildApiSchema();
  const beside = written === undefined ? {} : besideOf(reader, logger, written);
  const apollo = apolloOf({ ...telling, schema, introspection, development }, fastifyApolloDrainPlugin(app));
  await apollo.start();
  addGraphql(app, { apollo, reader, access, metrics, tracing, registered, beside });
  addSubscriptions(app, { schema, reader, access, metrics, registered, beside });
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
