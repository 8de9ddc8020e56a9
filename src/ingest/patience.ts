import { setTimeout as pause } from 'node:timers/promises';
import { IsnadError, NoDatabase } from '../domain/errors.js';
import { databaseTrouble } from './database-trouble.js';
import type { Store } from './store.js';

/** How long a database that does not answer is waited for. */
export interface PatienceSettings {
  readonly store: Pick<Store, 'answers' | 'lost'>;
  /** Seconds without an answer after which it is given up. */
  readonly seconds: number;
  /** Is told now and then for how many seconds there has been no answer; nothing when it answers again. */
  readonly waiting: (seconds: number | undefined) => void;
  /** No more waiting once it is aborted. */
  readonly signal: AbortSignal | undefined;
}

/** Works on a database that may be away for a while. */
export interface Patience {
  /** @throws IsnadError DATABASE_FAILED where it cannot write any more, NoDatabase where it stays away; what the work threw */
  try<T>(work: () => Promise<T>): Promise<T>;
  /** No more looking whether it answers. */
  end(): void;
}

const again = 'What is written is kept. Once it is mended run the same command again: it goes on from there.';

const cannotWrite = (cause: unknown): IsnadError =>
  new IsnadError('DATABASE_FAILED', `the database cannot write any more: ${(cause as Error).message}`, {
    advice: `Its disk is full, or it has become read-only: look at its log. ${again}`,
    cause,
  });

const stayedAway = (seconds: number, cause: unknown): NoDatabase =>
  new NoDatabase(`the database has not answered for ${Math.round(seconds)} s: ${(cause as Error).message}`, {
    advice: again,
    cause,
  });

const lookEvery = 2_000;
const quietFor = 5;

/**
 * Patience with a database. The driver itself tries a transaction again for half a minute; meanwhile somebody has to tell
 * what is waited for, so while nothing gets done the database is asked whether it answers.
 */
export const patienceWith = ({ store, seconds, waiting, signal }: PatienceSettings): Patience => {
  const started = (): number => performance.now();
  const since = (then: number): number => (performance.now() - then) / 1_000;
  let [atWork, lastDone, nextTold] = [0, started(), quietFor];
  let lost: NoDatabase | undefined;
  const working = new Set<(error: NoDatabase) => void>();
  void store.lost?.then((error) => {
    lost = error;
    for (const fail of working) fail(error);
  });

  // Whoever waits for a server that is gone for good waits no longer: the driver alone would try for half a minute.
  const unlessLost = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      working.add(reject);
      work()
        .then(resolve, reject)
        .finally(() => working.delete(reject));
    });

  const done = (): void => {
    if (nextTold > quietFor) waiting(undefined);
    [lastDone, nextTold] = [started(), quietFor];
  };

  const look = async (): Promise<void> => {
    if (atWork === 0) lastDone = started();
    if (since(lastDone) < nextTold || (await store.answers?.()) !== false) return;
    if (atWork === 0 || since(lastDone) < nextTold) return;
    waiting(Math.round(since(lastDone)));
    nextTold = since(lastDone) + nextTold;
  };
  const looking = setInterval(() => void look(), lookEvery).unref();

  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        const result = await unlessLost(work);
        done();
        return result;
      } catch (error) {
        if (lost !== undefined) throw lost;
        const trouble = databaseTrouble(error);
        if (trouble === 'cannot write') throw cannotWrite(error);
        if (trouble !== 'does not answer') throw error;
        if (since(lastDone) > seconds || signal?.aborted === true) throw stayedAway(since(lastDone), error);
        await pause(1_000);
      }
    }
  };

  return {
    try: async (work) => {
      if (atWork === 0) lastDone = started();
      atWork += 1;
      try {
        return await attempt(work);
      } finally {
        atWork -= 1;
      }
    },
    end: () => {
      clearInterval(looking);
    },
  };
};
