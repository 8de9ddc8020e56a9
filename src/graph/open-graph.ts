import { resolve } from 'node:path';
import { type Graph, connect } from './graph.js';
import { leaseServer } from './managed/lease-server.js';
import { settingsFrom } from './settings-from.js';

/** Where a process runs, as far as finding its graph goes. */
export interface GraphWish {
  /** Usually `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** ISNAD_DATA_DIR, else `.isnad` in the working folder, unless told. */
  readonly dataDir?: string;
  /** Gets one human line for each step of starting a server, and one when it is lost. */
  readonly report: (message: string) => void;
}

/** The data directory of an environment, as an absolute path. */
export const dataDirOf = (environment: GraphWish['environment']): string => {
  const given = environment['ISNAD_DATA_DIR'];
  return resolve(given === undefined || given === '' ? '.isnad' : given);
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
  const lease = await leaseServer({ environment, dataDir, report });
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
