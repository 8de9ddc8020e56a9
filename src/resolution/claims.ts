import { hashOf, idOf } from '../domain/id.js';
import type { AssertionRecord } from './assertion-record.js';

/** What a thing is in the graph that an article calls so. Places known from the text and events are conclusions. */
export type Meaning = (article: string, local: string) => string;

/** A claim as the assertions of it make it: nothing in it depends on the order in which they came. */
export interface ResolvedClaim {
  readonly id: string;
  /** The same whoever says it. */
  readonly propositionKey: string;
  /** The proposition, affirmed or denied. */
  readonly matter: string;
  /** What may disagree with it has the same one. */
  readonly topic: string;
  /** An ISO date, two with a slash between, or ''. */
  readonly period: string;
  /** By id, never empty. */
  readonly records: readonly [AssertionRecord, ...AssertionRecord[]];
}

const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

/** Assertions that are one claim, with what their key is made of in the end. */
interface Class {
  readonly parts: readonly string[];
  readonly place: string;
  readonly period: string;
  readonly records: readonly AssertionRecord[];
}

const placeOf = ({ article, key, places }: AssertionRecord, meaning: Meaning): string => {
  if (key.shape === 'words')
    return [...new Set(places.map((place) => meaning(article, place)))].sort().join(' ');
  return key.place === undefined || key.shape === 'telling' ? '' : meaning(article, key.place);
};

// An undated saying is that of the one day there is; between two days it is neither's.
const byPeriod = (records: readonly AssertionRecord[]): ReadonlyMap<string, readonly AssertionRecord[]> => {
  const days = new Set(records.map(({ key }) => key.period).filter((period) => period !== ''));
  const only = days.size === 1 ? ([...days][0] ?? '') : '';
  return groupBy(records, ({ key }) => (key.period === '' ? only : key.period));
};

// A key that cannot tell two sentences of one article apart tells nothing of two articles: there the words decide.
const isAmbiguous = (records: readonly AssertionRecord[]): boolean =>
  [...groupBy(records, ({ origin }) => origin).values()].some(
    (own) => new Set(own.map(({ key }) => key.words)).size > 1,
  );

const byWords = (of: Class): readonly Class[] =>
  [...groupBy(of.records, ({ key }) => key.words)].map(([words, records]) => ({
    ...of,
    parts: [...of.parts, words],
    records,
  }));

const classesOf = (block: readonly AssertionRecord[], meaning: Meaning): readonly Class[] =>
  [...groupBy(block, (record) => placeOf(record, meaning))].flatMap(([place, there]) => {
    const { shape, facts, words } = there[0]?.key ?? { shape: 'words', facts: [], words: '' };
    // The same words are the same saying on any day.
    if (shape === 'words') return [{ parts: [shape, ...facts, words], place, period: '', records: there }];
    return [...byPeriod(there)].flatMap(([period, records]) => {
      const one: Class = { parts: [shape, ...facts], place, period, records };
      return shape === 'event' && isAmbiguous(records) ? byWords(one) : [one];
    });
  });

// Codepoint order, the same on every machine.
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const claimOf = ({ parts, place, period, records }: Class, meaning: Meaning): ResolvedClaim | undefined => {
  const [first, ...rest] = [...records].sort(byId);
  if (first === undefined) return undefined;
  const said = [...parts, place, period];
  const where = first.key.place === undefined ? '' : meaning(first.article, first.key.place);
  const topic = first.key.subject === undefined ? ['words', ...said] : [first.key.subject, where, period];
  return {
    id: idOf('Claim', first.speaker, first.polarity, ...said),
    propositionKey: hashOf(first.polarity, ...said).slice(0, 24),
    matter: hashOf(...said).slice(0, 24),
    topic: hashOf(...topic).slice(0, 24),
    period,
    records: [first, ...rest],
  };
};

/**
 * The claims of one block: which of its assertions say the same. A pure function of the set of them.
 * @param block every assertion with one `key.block`
 */
export const resolveClaims = (
  block: readonly AssertionRecord[],
  meaning: Meaning,
): readonly ResolvedClaim[] =>
  classesOf(block, meaning)
    .map((one) => claimOf(one, meaning))
    .filter((claim) => claim !== undefined)
    .sort(byId);
