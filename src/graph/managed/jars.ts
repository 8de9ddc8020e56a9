import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThere } from './is-there.js';
import { cacheFolder, neo4jVersion } from './cache-folder.js';
import { copyJars } from './maven.js';
import { cannotWrite, noServer } from './no-server.js';
import { lockProcess } from './process-lock.js';

/** Jars that a pom names and that a folder is to hold. */
export interface JarsWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly pom: string;
  /** Holds `lib` when all are there, and never a part of them. */
  readonly folder: string;
  /** What the jars make and how many they are, for the lines of progress. */
  readonly name: string;
  readonly expected: number;
  readonly report: (message: string) => void;
}

/** Longer than the slowest download that anybody waits for. */
const downloadPatienceMs = 30 * 60_000;

/** About ten lines for a download, whatever its size. */
const progressOf = ({ name, expected, report }: JarsWish): ((count: number) => void) => {
  const step = Math.max(1, Math.round(expected / 10));
  return (count) => {
    if (count % step === 0 || count === expected) report(`Downloading ${name}: ${count} of ${expected} jars`);
  };
};

/** Whoever held the lock and was killed has left a part; only the holder of the lock makes parts. */
const dropParts = async (folder: string): Promise<void> => {
  const parts = (await readdir(folder)).filter((name) => name.startsWith('part-'));
  await Promise.all(parts.map((name) => rm(join(folder, name), { recursive: true, force: true })));
};

const download = async (wish: JarsWish): Promise<void> => {
  await dropParts(wish.folder);
  const part = join(wish.folder, `part-${process.pid}-${Date.now()}`);
  await mkdir(part);
  try {
    // Maven looks for its settings around the pom: it gets a folder of its own.
    await copyFile(wish.pom, join(part, 'pom.xml'));
    wish.report(`Downloading ${wish.name} through Maven, once: ${wish.expected} jars into ${wish.folder}`);
    await copyJars({
      pom: join(part, 'pom.xml'),
      into: join(part, 'lib'),
      environment: wish.environment,
      onJar: progressOf(wish),
    });
    await rename(join(part, 'lib'), join(wish.folder, 'lib'));
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};

const downloadOnce = async (wish: JarsWish, lib: string): Promise<void> => {
  const release = await lockProcess(join(wish.folder, 'lock'), {
    waitMs: downloadPatienceMs,
    onWait: () => {
      wish.report(`Another process is downloading ${wish.name}: waiting for it`);
    },
  });
  if (release === undefined)
    throw noServer(`Another process has been downloading ${wish.name} for too long.`);
  try {
    if (!(await isThere(lib))) await download(wish);
  } finally {
    await release();
  }
};

/**
 * The folder with the jars of a pom; they are downloaded where they are missing. Any number of processes may ask at
 * once: one downloads. Killed in between, the next one starts anew.
 * @throws NoDatabase without Maven, network or disk
 */
export const fetchJars = async (wish: JarsWish): Promise<string> => {
  const lib = join(wish.folder, 'lib');
  if (await isThere(lib)) return lib;
  try {
    await mkdir(wish.folder, { recursive: true });
    await downloadOnce(wish, lib);
    return lib;
  } catch (error) {
    throw cannotWrite(
      wish.folder,
      'Set XDG_CACHE_HOME to a folder that can be written and has 300 MB.',
    )(error);
  }
};

/** The folder with Neo4j's jars. @throws NoDatabase as `fetchJars` */
export const neo4jJars = (of: Pick<JarsWish, 'environment' | 'report'>): Promise<string> =>
  fetchJars({
    environment: of.environment,
    report: of.report,
    pom: fileURLToPath(new URL('neo4j-pom.xml', import.meta.url)),
    folder: cacheFolder(of.environment),
    name: `Neo4j ${neo4jVersion}`,
    expected: 213,
  });
