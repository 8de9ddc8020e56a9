import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive } from './process-identity.js';

/** How long to wait for a lock that another process holds. */
export interface LockPatience {
  readonly waitMs: number;
  /** Called once when the lock is not free at the first try. */
  readonly onWait?: () => void;
}

const turnsIn = async (folder: string): Promise<number[]> =>
  (await readdir(folder))
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);

const holderOf = async (folder: string, turn: number): Promise<string> =>
  readFile(join(folder, String(turn)), 'utf8').catch(() => '');

/** A file that appears with its content or not at all. False where somebody else was first. */
const appear = async (folder: string, turn: number, content: string): Promise<boolean> => {
  const draft = join(folder, `draft-${randomUUID()}`);
  try {
    await writeFile(draft, content);
    await link(draft, join(folder, String(turn)));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/** One try. The newest turn is never removed, so whoever finds a newer one than his own knows that he came late. */
const tryLock = async (folder: string): Promise<(() => Promise<void>) | undefined> => {
  const newest = (await turnsIn(folder)).at(-1) ?? 0;
  if (newest > 0 && isAlive(await holderOf(folder, newest))) return undefined;
  const mine = newest + 1;
  if (!(await appear(folder, mine, identityOf(process.pid) ?? ''))) return undefined;
  const turns = await turnsIn(folder);
  if (turns.at(-1) !== mine) {
    await rm(join(folder, String(mine)), { force: true });
    return undefined;
  }
  await Promise.all(
    turns.filter((turn) => turn < mine).map((turn) => rm(join(folder, String(turn)), { force: true })),
  );
  return () => writeFile(join(folder, String(mine)), '');
};

/**
 * A lock between processes of one machine, kept in a folder of its own. The lock of a process that died, however it
 * died, is free at once. Returns what gives the lock back, or undefined where patience ran out.
 * @throws the file system's error where the folder cannot be written
 */
export const lockProcess = async (
  folder: string,
  patience: LockPatience,
): Promise<(() => Promise<void>) | undefined> => {
  await mkdir(folder, { recursive: true });
  const deadline = Date.now() + patience.waitMs;
  for (let tries = 0; ; tries += 1) {
    const release = await tryLock(folder);
    if (release !== undefined) return release;
    if (Date.now() >= deadline) return undefined;
    if (tries === 0) patience.onWait?.();
    await sleep(30);
  }
};
