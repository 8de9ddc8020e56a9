import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isThere } from './is-there.js';
import type { Place } from './place.js';

const drop = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** Makes names in a folder last through a loss of power. */
const keep = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

const takePlace = async ({ home, restore: { draft, replaced } }: Place): Promise<void> => {
  if (!(await isThere(draft))) return;
  if (await isThere(home)) {
    await drop(replaced);
    await rename(home, replaced);
  }
  await rename(draft, home);
};

/**
 * Ends a restore wherever it stopped: with the mark the draft becomes the home, without it the draft goes and the home
 * stays. So a data directory holds the old database or the new one, never parts of both. Only the holder of the
 * supervisor's lock may call it, while no server of this home runs.
 */
export const settleRestore = async (place: Place): Promise<void> => {
  const { draft, replaced, mark } = place.restore;
  if (await isThere(mark)) {
    await takePlace(place);
    await keep(dirname(mark));
    await rm(mark);
  }
  if (await isThere(place.home)) await drop(replaced);
  await drop(draft);
};

/** Says that the draft is whole and verified, and lets it take the place of the home. */
export const finishRestore = async (place: Place): Promise<void> => {
  const { mark } = place.restore;
  const handle = await open(mark, 'w');
  await handle.sync().finally(() => handle.close());
  await keep(dirname(mark));
  await settleRestore(place);
};
