import { open, mkdir, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { IsnadError } from '../../domain/errors.js';
import { runAdminTool } from '../managed/admin-tool.js';
import { writeConfiguration } from '../managed/configuration.js';
import { holdClosed } from '../managed/hold-closed.js';
import { diskTroubleIn, lastLines } from '../managed/no-server.js';
import { finishRestore } from '../managed/settle-restore.js';
import { ensureSchema } from '../schema.js';
import { type BackupWish, type OwnData, holdsDatabase, ownData, refuseOthers } from './own-data.js';
import { type Counts, type Seal, digestOf, sealOf } from './seal.js';
import { survey } from './survey.js';

/** A restore that is wanted. */
export interface RestoreWish extends BackupWish {
  /** The database that is there goes, once the restored one is verified. */
  readonly replace: boolean;
}

/** What a restore came to. */
export interface Restored {
  readonly counts: Counts;
  /** What the backup said of itself; a dump of neo4j-admin says nothing. */
  readonly seal?: Seal;
}

const badBackup = (file: string, reason: string, cause?: unknown): IsnadError =>
  new IsnadError('BAD_BACKUP', `${file}: ${reason}`, {
    advice: 'Nothing was changed. Take another backup.',
    ...(cause === undefined ? {} : { cause }),
  });

const opened = async (name: string): Promise<FileHandle> => {
  try {
    const file = await open(name, 'r');
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (cause) {
    throw badBackup(name, `cannot be read: ${(cause as Error).message}`, cause);
  }
  throw badBackup(name, 'this is no file');
};

/** The seal of a backup whose bytes are those that were sealed. */
const checkedSeal = async (name: string, file: FileHandle): Promise<Seal | undefined> => {
  const found = await sealOf(file);
  if (found === undefined) return undefined;
  if ((await digestOf(file, found.sealed)) === found.seal.sha256) return found.seal;
  throw badBackup(name, 'it is damaged: these are not the bytes that were backed up');
};

const loadFailed = (name: string, home: string, failure: string): IsnadError => {
  const disk = diskTroubleIn(failure);
  if (disk === undefined) return badBackup(name, `it cannot be loaded:${lastLines(failure)}`);
  return new IsnadError('OUTPUT_FAILED', `${home} cannot be written: ${disk}`, {
    advice: 'The database is as it was. Make room for a second one beside it, then run this again.',
  });
};

const load = async (data: OwnData, { file: name }: RestoreWish): Promise<void> => {
  const home = data.place.restore.draft;
  await mkdir(home, { mode: 0o700 });
  await writeConfiguration(home, 0);
  // Opened anew: whoever read it before has moved on in it.
  const file = await opened(name);
  try {
    const failure = await runAdminTool(
      { java: data.java.command, lib: data.lib, home },
      { words: ['database', 'load', '--from-stdin', 'neo4j'], input: file.fd },
    );
    if (failure !== undefined) throw loadFailed(name, home, failure);
  } finally {
    await file.close();
  }
};

const verify = async (data: OwnData, { file }: RestoreWish, seal: Seal | undefined): Promise<Counts> => {
  const counts = await survey(data, data.place.restore.draft, ensureSchema);
  const names = Object.keys(counts) as readonly (keyof Counts)[];
  const other = names.find((name) => seal !== undefined && seal.counts[name] !== counts[name]);
  if (other === undefined) return counts;
  throw badBackup(file, `it should hold ${seal?.counts[other] ?? 0} ${other}, and holds ${counts[other]}`);
};

const refuseToReplace = (home: string): IsnadError =>
  new IsnadError('NOT_EMPTY', `there is a database in ${home} already`, {
    advice: 'Say --replace to put the backup in its place, or set ISNAD_DATA_DIR to another folder.',
  });

const replace = async (data: OwnData, wish: RestoreWish, seal: Seal | undefined): Promise<Counts> => {
  const { home, restore } = data.place;
  if (!wish.replace && (await holdsDatabase(home))) throw refuseToReplace(home);
  try {
    wish.report(`Reading ${wish.file}`);
    await load(data, wish);
    wish.report('Verifying');
    const counts = await verify(data, wish, seal);
    await finishRestore(data.place);
    return counts;
  } finally {
    await rm(restore.draft, { recursive: true, force: true });
  }
};

/**
 * Puts a backup in the place of the managed database. It is loaded beside it, opened and counted there, and takes its
 * place in one step; until then, and whatever fails, the database stays as it is.
 * @throws IsnadError BAD_BACKUP for a file that is none, or is damaged; NOT_EMPTY where there is a database and no wish to
 *   replace it; OLD_GRAPH, NOT_MANAGED, DATABASE_IN_USE, OUTPUT_FAILED; NoDatabase
 */
export const restore = async (wish: RestoreWish): Promise<Restored> => {
  refuseOthers(wish);
  const file = await opened(wish.file);
  const seal = await checkedSeal(wish.file, file).finally(() => file.close());
  if (!wish.replace && (await holdsDatabase(join(wish.dataDir, 'neo4j'))))
    throw refuseToReplace(join(wish.dataDir, 'neo4j'));
  const data = await ownData(wish);
  const counts = await holdClosed(data.place, 'a restore', () => replace(data, wish, seal));
  return seal === undefined ? { counts } : { counts, seal };
};
