import { accessOf } from '../api/access/access.js';
import { tryPort } from '../api/http/listen.js';
import { startServer, type ServeSettings } from '../api/server.js';
import type { Graph } from '../graph/graph.js';
import { canonicalUrl } from '../article/canonical-url.js';
import { extractHandedIn } from '../ingest/ingest-handed-in.js';
import { accessFrom } from './access-from.js';
import { listenForInterruption } from './interruption.js';
import { askedByCurl, shownQuestion } from './kursk-question.js';
import { note, print } from './output.js';
import { seedSamples } from './seed-samples.js';
import { serviceFrom } from './service-from.js';
import { withGraph } from './with-graph.js';

/** What `isnad start` can be told. */
export interface StartOptions {
  readonly port: number;
  readonly host: string;
}

const welcome = (url: string, guarded: boolean): string => `
isnad is ready.
  explorer    ${url}/
  GraphQL     ${url}/graphql
  health      ${url}/health/ready

All claims about Kursk by official sources, from a shell:

${askedByCurl(`${url}/graphql`, guarded)}

and as GraphQL:

${shownQuestion}

Ctrl-C stops it.
`;

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((done) => {
    signal.addEventListener('abort', () => {
      done(undefined);
    });
  });

// A graph that is lost is told by its own error; a wish to stop is no error.
const untilEnd = async (graph: Graph, signal: AbortSignal): Promise<void> => {
  const loss = await Promise.race([aborted(signal), ...(graph.lost === undefined ? [] : [graph.lost])]);
  if (loss !== undefined) throw loss;
  note('Stopping.');
};

const ingesting = { extract: extractHandedIn, canonicalUrl };

const serveGraph = async (graph: Graph, settings: ServeSettings, isGuarded: boolean): Promise<void> => {
  await seedSamples(graph);
  const server = await startServer({ graph, ingesting, ...settings });
  const { signal, release } = listenForInterruption();
  try {
    await print(welcome(server.url, isGuarded));
    await untilEnd(graph, signal);
  } finally {
    release();
    await server.close();
  }
};

/**
 * Serves the graph that the environment names until Ctrl-C.
 * @throws NoDatabase, also when the database is lost on the way; IsnadError PORT_TAKEN
 */
export const serve = async (options: StartOptions): Promise<void> => {
  // What would be refused in the end is refused before a database is started for it.
  const access = accessFrom(process.env, options.host);
  const { isGuarded } = accessOf(access);
  const settings = { ...options, ...access, ...serviceFrom(process.env) };
  await tryPort(options.host, options.port);
  await withGraph((graph) => serveGraph(graph, settings, isGuarded));
};
