import { pino } from 'pino';
import { startServer, type RunningServer, type ServeSettings } from '../../src/api/server.js';
import { canonicalUrl } from '../../src/article/canonical-url.js';
import { connect, type Graph, type GraphSettings } from '../../src/graph/graph.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { extractHandedIn } from '../../src/ingest/ingest-handed-in.js';
import { clear } from '../support/graph-dump.js';
import { at, post } from './asking.js';

/** A server that writes, over an empty graph, with an editor `amal`, another `omar` and a reader `ruth`. */
export interface Writing {
  readonly graph: Graph;
  readonly server: RunningServer;
  /** Asks as an editor, unless told; the data, or what is wrong. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>, as?: Who) => Promise<Told>;
  close(): Promise<void>;
}

type Who = 'amal' | 'omar' | 'ruth';

interface Told {
  readonly status: number;
  readonly data: unknown;
  readonly code: unknown;
  readonly message: string | undefined;
}

const keys = [
  { key: 'key-of-amal', caller: { role: 'editor', name: 'amal' } },
  { key: 'key-of-omar', caller: { role: 'editor', name: 'omar' } },
  { key: 'key-of-ruth', caller: { role: 'reader', name: 'ruth' } },
] as const;

export const writingOver = async (
  database: GraphSettings,
  settings: ServeSettings = {},
): Promise<Writing> => {
  const graph = await connect(database);
  await ensureSchema(graph);
  await clear(graph);
  const server = await startServer({
    ...{ graph, ingesting: { extract: extractHandedIn, canonicalUrl }, port: 0, keys },
    logger: pino({ level: 'silent' }),
    ...settings,
  });
  return {
    graph,
    server,
    ask: async (query, variables, who = 'amal') => {
      const body = { query, variables };
      const answer = await post(server.url, body, { authorization: `Bearer key-of-${who}` });
      const [error] = answer.errors ?? [];
      return { ...answer, code: error?.extensions['code'], message: error?.message };
    },
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
};

/** Hands an article in, and gives its id and its assertions in the order of the text. */
export const handIn = async (
  { ask }: Writing,
  input: Readonly<Record<string, unknown>>,
): Promise<{
  readonly id: string;
  readonly assertions: readonly string[];
  readonly claims: readonly string[];
}> => {
  const { data } = await ask(
    `mutation ($input: ArticleInput!) {
      ingestArticle(input: $input) { article { id assertions { edges { node { id claim { id } } } } } }
    }`,
    { input },
  );
  const article = at(data, 'ingestArticle.article');
  return {
    id: at(article, 'id') as string,
    assertions: at(article, 'assertions.edges.*.node.id') as readonly string[],
    claims: at(article, 'assertions.edges.*.node.claim.id') as readonly string[],
  };
};
