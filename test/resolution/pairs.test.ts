import { describe, expect, it } from 'vitest';
import { pairs, relations, type PairRelation, scored } from './pairs/pairs.js';

/** Precision and recall below which no change may fall: a hundredth or two under what was measured. `supports` counts against it what is one claim. */
const floors: Readonly<
  Record<keyof typeof pairs, Partial<Record<PairRelation, readonly [precision: number, recall: number]>>>
> = {
  tuned: { same: [1, 0.5], supports: [0.75, 0.5], contradicts: [1, 0.75], supersedes: [1, 0.65] },
  checked: { same: [1, 0.3], supports: [0.5, 0.25], contradicts: [1, 0.55], supersedes: [1, 0.65] },
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => value.toFixed(2);

describe.each(Object.keys(pairs) as (keyof typeof pairs)[])('the %s pairs of articles', (set) => {
  const { scores, wrong } = scored(pairs[set]);

  it('come out no worse than they did', () => {
    const table = scores
      .filter(({ relation }) => relation !== 'unrelated')
      .map(
        ({ relation, pairs: count, found, right }) =>
          `${relation.padEnd(12)} ${String(count).padStart(2)} pairs  precision ${percent(share(right, found))}  recall ${percent(share(right, count))}`,
      );
    console.log([`${set}:`, ...table, ...wrong.map((line) => `  ${line}`)].join('\n'));
    for (const { relation, pairs: count, found, right } of scores) {
      const [precision, recall] = floors[set][relation] ?? [0, 0];
      expect(share(right, found), `${relation} precision`).toBeGreaterThanOrEqual(precision);
      expect(share(right, count), `${relation} recall`).toBeGreaterThanOrEqual(recall);
    }
  });

  it('leave unrelated what has nothing to do with each other', () => {
    const { pairs: count, right } = scores.find(({ relation }) => relation === 'unrelated') ?? {
      pairs: 0,
      right: 1,
    };
    expect(right).toBe(count);
  });
});

it('are eighty or more, of every relation, and none is in both halves', () => {
  const all = [...pairs.tuned, ...pairs.checked];
  expect(all.length).toBeGreaterThanOrEqual(80);
  for (const relation of relations)
    expect(all.filter(({ is }) => is === relation).length).toBeGreaterThan(10);
  expect(new Set(all.map(({ a, b }) => `${a[1]} ${b[1]}`)).size).toBe(all.length);
});
