import type { AssertionRecord } from '../records/assertion-record.js';
import { likeWithinDays } from './likeness.js';

const dayMs = 86_400_000;

/** The stretch of days that a saying falls in: what is near it lies in the same, the one before or the one after. */
const windowOf = ({ said }: AssertionRecord): number | undefined =>
  said === '' ? undefined : Math.floor(Date.parse(said) / (likeWithinDays * dayMs));

const windowsAround = (window: number | undefined): readonly string[] =>
  window === undefined ? [''] : [window - 1, window, window + 1].map(String);

/** Lemmas of the class `strong` that two sayings must share to be measured at all. */
export const fewestShared = 2;

const met = (
  hits: ReadonlyMap<number, number>,
  records: readonly AssertionRecord[],
): readonly AssertionRecord[] =>
  [...hits].flatMap(([at, shared]) => {
    const record = records[at];
    return shared >= fewestShared && record !== undefined ? [record] : [];
  });

/**
 * The pairs of sayings near in time that share words enough to be worth measuring, each once. The cost grows with how often words
 * are shared in a fortnight, not with the square of the number of sayings.
 */
export const likePairs = (
  records: readonly AssertionRecord[],
): readonly (readonly [AssertionRecord, AssertionRecord])[] => {
  const posted = new Map<string, number[]>();
  const pairs: (readonly [AssertionRecord, AssertionRecord])[] = [];
  for (const [at, record] of records.entries()) {
    const window = windowOf(record);
    const hits = new Map<number, number>();
    for (const lemma of record.gist.strong) {
      for (const around of windowsAround(window))
        for (const other of posted.get(`${around} ${lemma}`) ?? [])
          hits.set(other, (hits.get(other) ?? 0) + 1);
      const key = `${String(window ?? '')} ${lemma}`;
      const list = posted.get(key);
      if (list === undefined) posted.set(key, [at]);
      else list.push(at);
    }
    for (const other of met(hits, records)) pairs.push([other, record]);
  }
  return pairs;
};
