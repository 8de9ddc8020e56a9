import { readFileSync, writeFileSync } from 'node:fs';
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

const decision = new URL('../../docs/decisions/0003-likeness.md', import.meta.url);
const labels = {
  same: 'one claim',
  supports: 'SUPPORTS',
  contradicts: 'CONTRADICTS',
  supersedes: 'SUPERSEDES',
} as const satisfies Partial<Record<PairRelation, string>>;

const figures = (relation: PairRelation): readonly string[] =>
  (['tuned', 'checked'] as const).flatMap((set) => {
    const { scores } = scored(pairs[set]);
    const { pairs: count, found, right } = scores.find((one) => one.relation === relation) ?? noScore;
    return [String(count), percent(share(right, found)), percent(share(right, count))];
  });
const noScore = { pairs: 0, found: 0, right: 0 };

const rows = (Object.keys(labels) as (keyof typeof labels)[]).map(
  (relation) => `| ${[labels[relation], ...figures(relation)].join(' | ')} |\n`,
);

// `npm run pairs` writes them anew.
it('have the figures that decision 0003 shows', () => {
  const told = readFileSync(decision, 'utf8');
  const table = /(?<=\n\|(?:---\|){7}\n)(?:\|.*\n)+/u;
  if (process.env['UPDATE_PAIRS'] === '1')
    writeFileSync(
      decision,
      told.replace(table, () => rows.join('')),
    );
  expect(table.exec(readFileSync(decision, 'utf8'))?.[0]).toBe(rows.join(''));
});

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
