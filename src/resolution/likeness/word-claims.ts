import type { AssertionRecord } from '../records/assertion-record.js';
import { grouped } from '../grouped.js';
import { likePairs } from './like-pairs.js';
import { areApart, saysTheSame, wordedAlike } from './likeness.js';
import type { Meaning } from '../meaning.js';
import { byCode, distinct } from '../minimum.js';

/** A saying's words with the places they are of: what decides which of a claim's sayings names it. */
export const wording = (record: AssertionRecord, meaning: Meaning): string => {
  const places = distinct(record.places.map((place) => meaning(record.article, place)));
  return [...record.key.facts, record.key.words, ...places].join(' ');
};

/** Sets of records, closed transitively. */
class Components {
  readonly #parents = new Map<string, string>();

  root(id: string): string {
    let at = id;
    for (let next = this.#parents.get(at); next !== undefined; next = this.#parents.get(at)) at = next;
    if (at !== id) this.#parents.set(id, at);
    return at;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.root(a), this.root(b)].sort(byCode);
    if (one !== undefined && other !== undefined && one !== other) this.#parents.set(other, one);
  }
}

const mayBeOne = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.key.shape === 'words' &&
  b.key.shape === 'words' &&
  a.voice === b.voice &&
  a.key.facts.join() === b.key.facts.join();

/** What makes two sayings one: the same key always does, and what is alike does where it is asked of. */
interface Likeness {
  readonly key: (record: AssertionRecord) => string;
  readonly areOne: (a: AssertionRecord, b: AssertionRecord) => boolean;
}

const sameWords = ({ voice, key }: AssertionRecord): string => [voice, ...key.facts, key.words].join(' ');

// The same words on any day; and of each group of equals one, against those that differ from it in places alone.
const equalPairs = (
  records: readonly AssertionRecord[],
  { key }: Likeness,
): readonly (readonly [AssertionRecord, AssertionRecord])[] => {
  const firsts = [...new Map(records.map((record) => [key(record), record])).values()];
  return grouped(firsts, sameWords).flatMap((group) =>
    group.flatMap((b, at) => group.slice(0, at).map((a) => [a, b] as const)),
  );
};

// What an article says again in the same words is measured once: a sentence that stands a thousand times costs no million of pairs.
const saidOnce = (records: readonly AssertionRecord[], { key }: Likeness): readonly AssertionRecord[] => [
  ...new Map(
    records.map((one) => [`${key(one)} ${one.article} ${one.said} ${JSON.stringify(one.gist)}`, one]),
  ).values(),
];

const componentsOf = (records: readonly AssertionRecord[], likeness: Likeness): Components => {
  const components = new Components();
  for (const [first, ...rest] of grouped(records, likeness.key))
    for (const other of rest) if (first !== undefined) components.join(first.id, other.id);
  for (const [a, b] of [...equalPairs(records, likeness), ...likePairs(saidOnce(records, likeness))])
    if (mayBeOne(a, b) && likeness.areOne(a, b)) components.join(a.id, b.id);
  return components;
};

/**
 * Those of some sayings that are tied to one of `from` by likeness of words, through however many others: more than their claims, and
 * never less.
 */
export const closedUnderLikeness = (
  records: readonly AssertionRecord[],
  from: readonly AssertionRecord[],
): readonly AssertionRecord[] => {
  const all = [...new Map([...from, ...records].map((record) => [record.id, record])).values()];
  const components = componentsOf(all, { key: sameWords, areOne: wordedAlike });
  const roots = new Set(from.map(({ id }) => components.root(id)));
  return all.filter(({ id }) => roots.has(components.root(id)));
};

/**
 * Through a third saying two may meet that are of other places, numbers or things. Of such a set those are one that are alike and
 * apart from the same others: the third is neither's.
 */
const parted = (
  records: readonly AssertionRecord[],
  meaning: Meaning,
): readonly (readonly AssertionRecord[])[] => {
  const sorted = [...records].sort((a, b) => byCode(a.id, b.id));
  const wordings = grouped(sorted, (record) => wording(record, meaning));
  const firsts = wordings.flatMap((same) => same.slice(0, 1));
  const apartFrom = firsts.map((a) => firsts.map((b) => areApart(a, b, meaning)).join());
  if (new Set(apartFrom).size < 2) return [records];
  const components = new Components();
  for (const [at, a] of firsts.entries())
    for (const [before, b] of firsts.slice(0, at).entries())
      if (apartFrom[at] === apartFrom[before] && saysTheSame(a, b, meaning)) components.join(a.id, b.id);
  const rootOf = new Map(
    wordings.flatMap((same) => same.map(({ id }) => [id, components.root(same[0]?.id ?? id)] as const)),
  );
  return grouped(records, ({ id }) => rootOf.get(id) ?? id);
};

/**
 * Which sayings without a key of their own are one claim in several wordings: those that are alike, closed transitively. A pure
 * function of the set of them.
 * @param records sayings of the shape `words`
 */
export const wordClasses = (
  records: readonly AssertionRecord[],
  meaning: Meaning,
): readonly (readonly AssertionRecord[])[] => {
  const components = componentsOf(records, {
    key: (record) => `${record.voice} ${wording(record, meaning)}`,
    areOne: (a, b) => saysTheSame(a, b, meaning),
  });
  return grouped(records, ({ id }) => components.root(id)).flatMap((one) => parted(one, meaning));
};
