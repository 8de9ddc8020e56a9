import type { Extraction } from '../../../src/domain/extraction.js';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../../extraction/article-of.js';
import { claimsOf, meaningOf, relationsOf } from '../stories.js';
import checked from './checked.json' with { type: 'json' };
import tuned from './tuned.json' with { type: 'json' };

/** How two articles relate, claim to claim. */
export const relations = ['same', 'supports', 'contradicts', 'supersedes', 'unrelated'] as const;
export type PairRelation = (typeof relations)[number];

/** Two short articles and how what they say relates. `a` and `b` are day and text, the later second. */
export interface Pair {
  readonly is: PairRelation;
  readonly why: string;
  readonly a: readonly [on: string, text: string];
  readonly b: readonly [on: string, text: string];
}

/** Those the thresholds were chosen by, and those that were written after and only measure. */
export const pairs = {
  tuned: tuned as unknown as readonly Pair[],
  checked: checked as unknown as readonly Pair[],
};

const extracted = ([publishedAt, text]: readonly [string, string], which: string): Extraction =>
  extract(articleOf(text, { publishedAt, file: `${which}.txt` }));

const named = { SUPPORTS: 'supports', CONTRADICTS: 'contradicts', SUPERSEDES: 'supersedes' } as const;

/** What the whole way from text to claims makes of a pair: every relation between a claim of the one and a claim of the other. */
const found = ({ a, b }: Pair): ReadonlySet<PairRelation> => {
  const [one, other] = [extracted(a, 'a'), extracted(b, 'b')];
  const meaning = meaningOf([one, other]);
  const claims = claimsOf([one, other], meaning);
  const articles = new Map(
    claims.map(({ id, records }) => [id, new Set(records.map(({ article }) => article))]),
  );
  const all = new Set<PairRelation>();
  if ([...articles.values()].some(({ size }) => size > 1)) all.add('same');
  for (const { type, from, to } of relationsOf(claims, meaning)) {
    const meets = new Set([...(articles.get(from) ?? []), ...(articles.get(to) ?? [])]);
    if (meets.size > 1) all.add(named[type]);
  }
  return all.size === 0 ? new Set(['unrelated']) : all;
};

/** Precision and recall of one relation over some pairs. */
export interface Score {
  readonly relation: PairRelation;
  readonly pairs: number;
  readonly found: number;
  readonly right: number;
}

/** One score a relation, and the pairs that came out otherwise. */
export const scored = (
  of: readonly Pair[],
): { readonly scores: readonly Score[]; readonly wrong: readonly string[] } => {
  const outcomes = of.map((pair) => ({ pair, got: found(pair) }));
  return {
    scores: relations.map((relation) => ({
      relation,
      pairs: of.filter(({ is }) => is === relation).length,
      found: outcomes.filter(({ got }) => got.has(relation)).length,
      right: outcomes.filter(({ pair, got }) => pair.is === relation && got.has(relation)).length,
    })),
    wrong: outcomes
      .filter(({ pair, got }) => got.size !== 1 || !got.has(pair.is))
      .map(({ pair, got }) => `${pair.is} → ${[...got].join(' ')}: ${pair.why}`),
  };
};
