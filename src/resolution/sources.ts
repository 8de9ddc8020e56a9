import type { AssertionRecord } from './records/assertion-record.js';

/** What makes two sources one: the speaker itself and what it belongs or speaks for. */
const selvesOf = ({ named, speaker, roots }: AssertionRecord): readonly string[] => [
  ...(named ? [speaker] : []),
  ...roots,
];

const sharesAny = (a: ReadonlySet<string>, b: readonly string[]): boolean => b.some((one) => a.has(one));

/** Sets of ids closed transitively: those that share an id are one. */
const merged = (
  groups: readonly ReadonlySet<string>[],
  next: readonly string[],
): readonly ReadonlySet<string>[] => {
  const apart = groups.filter((group) => !sharesAny(group, next));
  const together = groups.filter((group) => sharesAny(group, next));
  return [...apart, new Set([...next, ...together.flatMap((group) => [...group])])];
};

// Who passes on what another says adds nothing to it by saying it as well.
const passesOn = (of: AssertionRecord, records: readonly AssertionRecord[]): boolean =>
  records.some(({ speaker, via }) => speaker !== of.speaker && via.includes(of.speaker));

/** One source, and every assertion that is its own: of those who are one with it. */
export interface IndependentSource {
  readonly records: readonly AssertionRecord[];
}

/**
 * The independent sources that say a proposition. Two are independent unless they are one actor, share a root of
 * affiliation or behalf, or one's chain ends in the other. Unnamed speakers who belong to nobody named are none: no
 * anonymous source corroborates.
 * @param records the assertions of every claim of the proposition
 */
export const sourcesOf = (records: readonly AssertionRecord[]): readonly IndependentSource[] => {
  const own = records.filter((record) => !passesOn(record, records));
  const named = own.map(selvesOf).filter((selves) => selves.length > 0);
  const groups = named.reduce<readonly ReadonlySet<string>[]>((all, selves) => merged(all, selves), []);
  return groups.map((group) => ({ records: own.filter((record) => sharesAny(group, selvesOf(record))) }));
};

/**
 * How many independent sources say a proposition. Unnamed speakers count as one together, and only where nobody named
 * says it.
 * @param records the assertions of every claim of the proposition, at least one
 */
export const independentSources = (records: readonly AssertionRecord[]): number =>
  Math.max(1, sourcesOf(records).length);
