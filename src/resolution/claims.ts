import { hashOf, idOf } from '../domain/id.js';
import type { AssertionRecord } from './records/assertion-record.js';
import { groupBy, grouped } from './grouped.js';
import type { Meaning } from './meaning.js';
import { byCode, distinct } from './minimum.js';
import { type Class, regrouped } from './judgements/regrouped.js';
import { type Judged, unjudged } from './judgements/judged.js';
import { topicsOf } from './topics.js';
import { wordClasses, wording } from './likeness/word-claims.js';

/** A claim as the assertions of it make it: nothing in it depends on the order in which they came. */
export interface ResolvedClaim {
  readonly id: string;
  /** The same whoever says it. */
  readonly propositionKey: string;
  /** The proposition, affirmed or denied. */
  readonly matter: string;
  /** What may disagree with it, or correct it, shares one of them. */
  readonly topics: readonly string[];
  /** An ISO date, two with a slash between, or ''. */
  readonly period: string;
  /** By id, never empty. */
  readonly records: readonly [AssertionRecord, ...AssertionRecord[]];
}

const placeOf = ({ article, key }: AssertionRecord, meaning: Meaning): string =>
  key.place === undefined || key.shape === 'telling' ? '' : meaning(article, key.place);

const dayMs = 86_400_000;
const looseWithinDays = 2;

// A number that nobody dates is still told a day or two later: it is of the day it was first told.
const firstTold = (records: readonly AssertionRecord[]): ReadonlyMap<string, string> => {
  const loose = distinct(
    records.filter(({ key }) => key.loose === true && key.period !== '').map(({ key }) => key.period),
  );
  const first = new Map<string, string>();
  for (const [at, day] of loose.entries()) {
    const before = loose[at - 1];
    const goesOn = before !== undefined && Date.parse(day) - Date.parse(before) <= looseWithinDays * dayMs;
    first.set(day, goesOn ? (first.get(before) ?? before) : day);
  }
  return first;
};

// An undated saying is that of the one day there is; between two days it is neither's.
const byPeriod = (records: readonly AssertionRecord[]): ReadonlyMap<string, readonly AssertionRecord[]> => {
  const first = firstTold(records);
  const dayOf = ({ key }: AssertionRecord): string =>
    key.loose === true ? (first.get(key.period) ?? key.period) : key.period;
  const days = new Set(records.map(dayOf).filter((period) => period !== ''));
  const only = days.size === 1 ? ([...days][0] ?? '') : '';
  return groupBy(records, (record) => (dayOf(record) === '' ? only : dayOf(record)));
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

const structured = (block: readonly AssertionRecord[], meaning: Meaning): readonly Class[] =>
  [...groupBy(block, (record) => placeOf(record, meaning))].flatMap(([place, there]) => {
    const { shape = 'event', facts = [] } = there[0]?.key ?? {};
    return [...byPeriod(there)].flatMap(([period, records]) => {
      const one: Class = { parts: [shape, ...facts], place, period, records };
      return shape === 'event' && isAmbiguous(records) ? byWords(one) : [one];
    });
  });

// The first of its wordings names a claim that has no key of its own. Words have no period: the same are the same on any day.
const worded = (records: readonly AssertionRecord[], meaning: Meaning): Class => ({
  parts: ['words', records.map((record) => wording(record, meaning)).sort(byCode)[0] ?? ''],
  place: '',
  period: '',
  records,
});

const classesOf = (records: readonly AssertionRecord[], meaning: Meaning): readonly Class[] => [
  ...grouped(
    records.filter(({ key }) => key.shape !== 'words'),
    ({ key }) => key.block,
  ).flatMap((block) => structured(block, meaning)),
  ...wordClasses(
    records.filter(({ key }) => key.shape === 'words'),
    meaning,
  ).map((one) => worded(one, meaning)),
];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCode(a.id, b.id);

const claimOf = ({ parts, place, period, records }: Class, meaning: Meaning): ResolvedClaim | undefined => {
  const [first, ...rest] = [...records].sort(byId);
  if (first === undefined) return undefined;
  const said = [...parts, place, period];
  return {
    id: idOf('Claim', first.speaker, first.polarity, ...said),
    propositionKey: hashOf(first.polarity, ...said).slice(0, 24),
    matter: hashOf(...said).slice(0, 24),
    topics: topicsOf([first, ...rest], period, meaning),
    period,
    records: [first, ...rest],
  };
};

/**
 * The claims that some assertions make: which of them say the same. A pure function of the set of them and of what was judged.
 * @param records whole blocks of assertions with a key, and of those without one a set that is closed under likeness; with those
 *   that any of them is judged to be the same as, or different from, in one voice
 */
export const resolveClaims = (
  records: readonly AssertionRecord[],
  meaning: Meaning,
  judged: Judged = unjudged,
): readonly ResolvedClaim[] =>
  regrouped(classesOf(records, meaning), judged)
    .map((one) => claimOf(one, meaning))
    .filter((claim) => claim !== undefined)
    .sort(byId);

/** The id of the claim that an assertion alone would make: a claim that joined others, or went over to another, is found by it again. */
export const ownClaimId = (record: AssertionRecord, meaning: Meaning): string | undefined =>
  resolveClaims([record], meaning)[0]?.id;
