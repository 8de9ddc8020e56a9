import { join } from 'node:path';
import { IsnadError } from '../../domain/errors.js';
import { isThere } from '../managed/is-there.js';
import { type Java, findJava } from '../managed/java.js';
import { neo4jJars } from '../managed/jars.js';
import { type Memory, memoryFrom } from '../managed/memory.js';
import { type Place, placeOf } from '../managed/place.js';
import { settingsFrom } from '../settings-from.js';

/** Where a backup or a restore works. */
export interface BackupWish {
  /** Usually `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dataDir: string;
  /** The backup, as the user named it. */
  readonly file: string;
  /** Gets one human line for each step. */
  readonly report: (message: string) => void;
}

/** All that working on a stopped database takes. */
export interface OwnData {
  readonly place: Place;
  readonly java: Java;
  readonly lib: string;
  readonly memory: Memory;
}

const theirTools =
  'Aura makes snapshots by itself (console, or `neo4j-admin database upload` into it). For a server of your own: ' +
  '`neo4j-admin database dump` with the database stopped, or `neo4j-admin database backup` (Enterprise).';

/** @throws IsnadError NOT_MANAGED where NEO4J_URI names a database: its files are not ours to copy or to replace */
export const refuseOthers = ({ environment }: Pick<BackupWish, 'environment'>): void => {
  const named = settingsFrom(environment);
  if (named === undefined) return;
  throw new IsnadError('NOT_MANAGED', `the database at NEO4J_URI (${named.uri}) is not run by isnad`, {
    advice: `${theirTools} Without NEO4J_URI this works on the database in ISNAD_DATA_DIR.`,
  });
};

/** Whether there is a database in a home folder of Neo4j. */
export const holdsDatabase = (home: string): Promise<boolean> =>
  isThere(join(home, 'data', 'databases', 'neo4j'));

/** @throws NoDatabase without Java, Maven or a folder that can be written */
export const ownData = async ({ environment, dataDir, report }: BackupWish): Promise<OwnData> => {
  const memory = memoryFrom(environment);
  const java = await findJava(environment);
  const lib = await neo4jJars({ environment, report });
  return { place: await placeOf(dataDir), java, lib, memory };
};
