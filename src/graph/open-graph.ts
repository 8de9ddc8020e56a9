import { resolve } from 'node:path';
import { type Graph, type GraphSettings, connect } from './graph.js';
import { leaseServer } from './managed/lease-server.js';

/** Where a process runs, as far as finding its graph goes. */
export interface GraphWish {
  /** Usually `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** ISNAD_DATA_DIR, else `.isnad` in the working folder, unless told. */
  readonly dataDir?: string;
  /** Gets one human line for each step of starting a server, and one when it is lost. */
  report(message: string): void;
}

/** The data directory of an environment, as an absolute path. */
export const dataDirOf = (environment: GraphWish['environment']): string => {
  const given = environment['ISNAD_DATA_DIR'];
  return resolve(given === undefined || given === '' ? '.isnad' : given);
};

/** The server that the environment names, if it names one. An empty variable is as good as none. */
export const settingsFrom = (environment: GraphWish['environment']): GraphSettings | undefined => {
  const uri = environment['NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  const database = environment['NEO4J_DATABASE'];
  return {
    uri,
    username: environment['NEO4J_USERNAME'] ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    ...(database === undefined || database === '' ? {} : { database }),
  };
};

/**
 * Opens the graph: the server of NEO4J_URI where it is set, and then nothing is started; else the managed server of the
 * data directory. Closing it gives the managed server back, which stops a moment after its last user.
 * @throws NoDatabase with what to do about it
 */
export const openGraph = async (wish: GraphWish): Promise<Graph> => {
  const settings = settingsFrom(wish.environment);
  if (settings !== undefined) return connect(settings);
  const { environment, dataDir = dataDirOf(environment), report } = wish;
  const lease = await leaseServer({ environment, dataDir, report: report.bind(wish) });
  try {
    const graph = await connect(lease.settings);
    const close = async (): Promise<void> => {
      await graph.close();
      await lease.release();
    };
    return { ...graph, lost: lease.lost, close };
  } catch (error) {
    await lease.release();
    throw error;
  }
};
