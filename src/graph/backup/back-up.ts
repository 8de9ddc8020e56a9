import { randomUUID } from 'node:crypto';
import { access, type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { IsnadError } from '../../domain/errors.js';
import { runAdminTool } from '../managed/admin-tool.js';
import { neo4jVersion } from '../managed/cache-folder.js';
import { holdClosed } from '../managed/hold-closed.js';
import { diskTrouble, lastLines } from '../managed/no-server.js';
import { type BackupWish, type OwnData, holdsDatabase, ownData, refuseOthers } from './own-data.js';
import type { Counts } from './seal.js';
import { survey } from './survey.js';
import { writeSealed } from './write-sealed.js';

/** What a backup came to. */
export interface BackedUp {
  readonly file: string;
  readonly bytes: number;
  readonly counts: Counts;
}

const cannotBeWritten = (file: string, cause: unknown): IsnadError =>
  new IsnadError('OUTPUT_FAILED', `${file} cannot be written: ${diskTrouble(cause)}`, {
    advice: 'The database is as it was, and no part of a backup is left. Make room, or name another disk.',
    cause,
  });

const refuseFile = async (file: string, overwrite: boolean): Promise<void> => {
  const known = await stat(file).catch(() => undefined);
  if (known?.isDirectory() === true)
    throw new IsnadError('BAD_INPUT', `${file} is a folder`, { advice: 'Name a file in it.' });
  if (known?.isFile() === false)
    throw new IsnadError('BAD_INPUT', `${file} is no file but a device or a pipe`, {
      advice: 'Name a file.',
    });
  if (known !== undefined && !overwrite)
    throw new IsnadError('BAD_INPUT', `${file} is there already`, {
      advice: 'Name another file, or say --overwrite.',
    });
  await access(dirname(file)).catch((cause: unknown) => {
    throw new IsnadError('BAD_INPUT', `the folder ${dirname(file)} is not there`, {
      advice: 'Make it first.',
      cause,
    });
  });
};

/** A file beside the one that is wanted: it gets the name when it is whole. */
interface Part {
  /** The name that it gets. */
  readonly file: string;
  readonly path: string;
  readonly handle: FileHandle;
}

const openPart = async (file: string): Promise<Part> => {
  const path = join(dirname(file), `.isnad-backup-${randomUUID()}`);
  const handle = await open(path, 'wx', 0o600).catch((cause: unknown) => {
    throw cannotBeWritten(file, cause);
  });
  return { file, path, handle };
};

const dump = async (data: OwnData, { file, handle }: Part, counts: Counts): Promise<number> => {
  const facts = { made: new Date().toISOString(), neo4j: neo4jVersion, counts };
  let bytes = 0;
  const failure = await runAdminTool(
    { java: data.java.command, lib: data.lib, home: data.place.home },
    {
      words: ['database', 'dump', '--to-stdout', 'neo4j'],
      take: async (output) => {
        bytes = await writeSealed(handle, output, facts).catch((cause: unknown) => {
          throw cannotBeWritten(file, cause);
        });
      },
    },
  );
  if (failure === undefined) return bytes;
  throw new IsnadError('DATABASE_FAILED', `the database cannot be dumped:${lastLines(failure)}`, {
    advice: 'It is as it was, and no part of a backup is left.',
  });
};

const write = async (data: OwnData, part: Part, wish: BackUpWish): Promise<BackedUp> => {
  const counts = await survey(data, data.place.home, () => Promise.resolve());
  wish.report(`Writing ${counts.articles} articles to ${wish.file}`);
  const bytes = await dump(data, part, counts);
  await refuseFile(part.file, wish.overwrite);
  await rename(part.path, part.file);
  return { file: part.file, bytes, counts };
};

const inOneStep = async <T>(file: string, work: (part: Part) => Promise<T>): Promise<T> => {
  const part = await openPart(file);
  try {
    return await work(part);
  } finally {
    await part.handle.close();
    await rm(part.path, { force: true });
  }
};

/** A backup that is wanted. */
export interface BackUpWish extends BackupWish {
  /** A file of that name goes, once the backup is whole. */
  readonly overwrite: boolean;
}

/**
 * Writes the managed database, with its server stopped, into one file: a dump as neo4j-admin makes it, with a seal at its
 * end. The file is there whole or not at all.
 * @throws IsnadError BAD_INPUT for a file that may not be written, NOT_MANAGED, NOT_FOUND without a database,
 *   DATABASE_IN_USE, OUTPUT_FAILED where the disk is full; NoDatabase
 */
export const backUp = async (wish: BackUpWish): Promise<BackedUp> => {
  refuseOthers(wish);
  const file = resolve(wish.file);
  await refuseFile(file, wish.overwrite);
  if (!(await holdsDatabase(join(wish.dataDir, 'neo4j'))))
    throw new IsnadError('NOT_FOUND', `there is no database in ${wish.dataDir}`, {
      advice: 'Set ISNAD_DATA_DIR to the folder where there is one.',
    });
  const data = await ownData(wish);
  return inOneStep(file, (part) => holdClosed(data.place, 'a backup', () => write(data, part, wish)));
};
