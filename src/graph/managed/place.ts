import { createHash } from 'node:crypto';
import { lstat, mkdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cannotWrite, noServer } from './no-server.js';

/** Where the managed server of one data directory keeps what. */
export interface Place {
  /** Neo4j's home: conf, data, logs. */
  readonly home: string;
  readonly passwordFile: string;
  /** A home that is being restored, the one that it takes the place of, and the mark that it is whole and verified. */
  readonly restore: { readonly draft: string; readonly replaced: string; readonly mark: string };
  /** Held while somebody starts a supervisor. */
  readonly startLock: string;
  /** Held by the supervisor from before the server starts until after it has stopped. */
  readonly supervisorLock: string;
  readonly socket: string;
  readonly supervisorLog: string;
}

/** Linux takes 107 bytes for the path of a socket, macOS 103. */
const longestSocketPath = 100;

/** A folder that nobody else can have put there for us. */
const ownFolder = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = await lstat(folder);
  if (uid !== process.getuid?.() || (mode & 0o077) !== 0)
    throw noServer(`${folder} is open to other users`, {
      advice: 'Remove it, or set TMPDIR to a folder of your own.',
    });
  return folder;
};

const socketIn = async (folder: string): Promise<string> => {
  const near = join(folder, 'socket');
  if (Buffer.byteLength(near) <= longestSocketPath) return near;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(await ownFolder(join(tmpdir(), `isnad-${process.getuid?.() ?? 0}-${key}`)), 'socket');
};

/** Makes a folder and those above it one by one: the recursive form of Node 20 never ends below /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  const known = await lstat(folder).catch(() => undefined);
  if (known !== undefined) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
};

/**
 * The places of a data directory, which is made where it is missing. Two ways to write one directory give one place.
 * @throws NoDatabase where it cannot be made
 */
export const placeOf = async (dataDir: string): Promise<Place> => {
  const wanted = resolve(dataDir);
  const refused = cannotWrite(wanted, 'Set ISNAD_DATA_DIR to a folder that can be written.');
  try {
    const folder = join(wanted, 'supervisor');
    await makeFolder(folder);
    const root = await realpath(wanted);
    const home = join(root, 'neo4j');
    await mkdir(home, { recursive: true, mode: 0o700 });
    return {
      home,
      passwordFile: join(root, 'neo4j-password'),
      restore: {
        draft: join(root, 'neo4j-restoring'),
        replaced: join(root, 'neo4j-replaced'),
        mark: join(root, 'neo4j-restored'),
      },
      startLock: join(root, 'supervisor', 'start-lock'),
      supervisorLock: join(root, 'supervisor', 'lock'),
      socket: await socketIn(join(root, 'supervisor')),
      supervisorLog: join(root, 'supervisor', 'log'),
    };
  } catch (error) {
    throw refused(error);
  }
};
