import type { Session } from 'neo4j-driver';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IsnadError } from '../../domain/errors.js';
import { connect, type Graph, type GraphSettings } from '../../graph/graph.js';
import { hasArticles } from '../../graph/has-articles.js';
import { inSession } from '../../graph/in-session.js';
import { leaseServer } from '../../graph/managed/lease-server.js';
import { ensureSchema } from '../../graph/schema.js';
import { settingsFrom } from '../../graph/settings-from.js';

/** A database with isnad's schema and nothing in it. */
export interface EmptyDatabase {
  readonly settings: GraphSettings;
  readonly graph: Graph;
  /** Takes everything out again. */
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const untilNone = async (session: Session, statement: string): Promise<void> => {
  const { counters } = (await session.run(statement)).summary;
  if (counters.containsUpdates()) await untilNone(session, statement);
};

const emptied = (graph: Graph): Promise<void> =>
  inSession(graph, async (session) => {
    // What is left is looked for each time: all at once, or a speaker with all that it said, is more than the heap of a managed server has.
    for (const part of ['MATCH ()-[part]->()', 'MATCH (part)'])
      await untilNone(session, `${part} WITH part LIMIT 20000 DELETE part`);
    // Plans begin with what is there: nothing, as for whoever seeds a new graph.
    await session.run('CALL db.prepareForReplanning()');
  });

interface Server {
  readonly settings: GraphSettings;
  readonly release: () => Promise<void>;
}

const serverFor = async (
  environment: Readonly<Record<string, string | undefined>>,
  report: (message: string) => void,
): Promise<Server> => {
  const given = settingsFrom(environment);
  if (given !== undefined) return { settings: given, release: () => Promise.resolve() };
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  const { settings, release } = await leaseServer({ environment, dataDir, report });
  return {
    settings,
    release: async () => {
      await release({ untilStopped: true });
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const refuseFull = async (graph: Graph): Promise<void> => {
  if (await hasArticles(graph))
    throw new IsnadError('BAD_INPUT', 'The database holds articles, and this benchmark empties it.', {
      advice: 'Give an empty one as NEO4J_URI, or none: then the benchmark starts one of its own.',
    });
};

/**
 * The database of NEO4J_URI where it is set, else a managed server with data of its own in a temporary folder.
 * @throws IsnadError BAD_INPUT where NEO4J_URI holds articles; NoDatabase
 */
export const openEmpty = async (
  environment: Readonly<Record<string, string | undefined>>,
  report: (message: string) => void,
): Promise<EmptyDatabase> => {
  const { settings, release } = await serverFor(environment, report);
  try {
    const graph = await connect(settings);
    await refuseFull(graph);
    await ensureSchema(graph);
    const close = async (): Promise<void> => {
      await graph.close();
      await release();
    };
    return { settings, graph, empty: () => emptied(graph), close };
  } catch (error) {
    await release();
    throw error;
  }
};
