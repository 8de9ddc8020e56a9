import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IsnadError } from '../../domain/errors.js';
import { connect, type Graph, type GraphSettings } from '../../graph/graph.js';
import { inSession } from '../../graph/in-session.js';
import { leaseServer } from '../../graph/managed/lease-server.js';
import { ensureSchema } from '../../graph/schema.js';
import { settingsFrom } from '../../graph/settings-from.js';
import { madeArticles } from '../graph/made-articles.js';
import { writeInBulk } from '../graph/write-in-bulk.js';

/** A database that holds made articles and nothing else. */
export interface MadeDatabase {
  readonly articles: number;
  readonly settings: GraphSettings;
  readonly graph: Graph;
  readonly close: () => Promise<void>;
}

/** Which database is wanted. */
export interface MadeWish {
  readonly articles: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the managed server keeps its data between runs; a temporary folder, gone at the end, unless told. */
  readonly keep?: string;
  readonly report: (message: string) => void;
}

interface Server {
  readonly settings: GraphSettings;
  readonly release: () => Promise<void>;
}

const serverFor = async ({ articles, environment, keep, report }: MadeWish): Promise<Server> => {
  const given = settingsFrom(environment);
  if (given !== undefined) return { settings: given, release: () => Promise.resolve() };
  const dataDir =
    keep === undefined ? await mkdtemp(join(tmpdir(), 'isnad-bench-')) : join(keep, `articles-${articles}`);
  const { settings, release } = await leaseServer({ environment, dataDir, report });
  return {
    settings,
    release: async () => {
      await release({ untilStopped: true });
      if (keep === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
};

// Written last: what was broken off is not taken for a whole.
const mark = 'MERGE (b:Bench {articles: $articles, last: $last})';
const look = `
RETURN COUNT { (:Bench {articles: $articles, last: $last}) } > 0 AS whole, EXISTS { (:Article) } AS some`;

const lastOf = (articles: number): string => [...madeArticles(articles)].at(-1)?.at(-1)?.article.id ?? '';

const isThere = (graph: Graph, parameters: object): Promise<boolean> =>
  inSession(graph, async (session) => {
    const { records } = await session.run<{ whole: boolean; some: boolean }>(look, parameters);
    const { whole = false, some = false } = records[0]?.toObject() ?? {};
    if (some && !whole)
      throw new IsnadError('BAD_INPUT', 'The database holds other articles than the benchmark makes.', {
        advice: 'Give an empty one as NEO4J_URI, or none: then the benchmark starts one of its own.',
      });
    return whole;
  });

const fill = async (graph: Graph, { articles, report }: MadeWish): Promise<void> => {
  const parameters = { articles, last: lastOf(articles) };
  await ensureSchema(graph);
  if (await isThere(graph, parameters)) return;
  const start = performance.now();
  let written = 0;
  for (const stretch of madeArticles(articles)) {
    await writeInBulk(graph, stretch);
    written += stretch.length;
    report(`${written} of ${articles} articles written, ${Math.round((performance.now() - start) / 1000)} s`);
  }
  await inSession(graph, (session) => session.run(mark, parameters));
};

// What the planner knows of the graph is what it was when each statement came by first: all begin with what is there now.
const settle = (graph: Graph): Promise<unknown> =>
  inSession(graph, (session) => session.run('CALL db.prepareForReplanning()'));

/**
 * The database of NEO4J_URI where it is set, else a managed server of its own, filled where it is empty.
 * @throws IsnadError BAD_INPUT where NEO4J_URI holds anything else; NoDatabase
 */
export const openMade = async (wish: MadeWish): Promise<MadeDatabase> => {
  const { settings, release } = await serverFor(wish);
  try {
    const graph = await connect(settings);
    await fill(graph, wish);
    await settle(graph);
    const close = async (): Promise<void> => {
      await graph.close();
      await release();
    };
    return { articles: wish.articles, settings, graph, close };
  } catch (error) {
    await release();
    throw error;
  }
};
