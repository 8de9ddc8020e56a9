import { overlapOf } from '../likeness/likeness.js';
import { byCode } from '../minimum.js';
import type { AssertionRecord } from '../records/assertion-record.js';
import { groupsOf } from './groups.js';
import type { Judged } from './judged.js';

/** Assertions that are one claim, with what the claim's key is made of. */
export interface Class {
  readonly parts: readonly string[];
  readonly place: string;
  readonly period: string;
  readonly records: readonly AssertionRecord[];
}

type Key = Omit<Class, 'records'>;

const textOf = ({ parts, place, period }: Key): string => JSON.stringify([parts, place, period]);

// A key that tells facts goes before one of words.
const rank = (key: Key): string => `${key.parts[0] === 'words' ? 1 : 0} ${textOf(key)}`;

/** How alike what two assertions say is. */
export const likeRecords = (a: AssertionRecord | undefined, b: AssertionRecord | undefined): number =>
  a === undefined || b === undefined ? 0 : overlapOf(a.gist, b.gist).ofBoth;

// Of several groups that one key would name, the first keeps it.
const withOwnKeys = (groups: readonly Class[]): readonly Class[] => {
  const taken = new Set<string>();
  return groups.map((group) => {
    const [first] = group.records;
    const key = `${first?.voice ?? ''} ${textOf(group)}`;
    if (!taken.has(key)) {
      taken.add(key);
      return group;
    }
    return { ...group, parts: [...group.parts, 'apart', first?.id ?? ''] };
  });
};

/**
 * The classes as somebody judged them: what is judged the same is one, under the first of the keys that it had; what is judged
 * different is apart. Only what one voice says is ever one claim.
 */
export const regrouped = (classes: readonly Class[], judged: Judged): readonly Class[] => {
  const records = new Map(classes.flatMap((one) => one.records.map((record) => [record.id, record])));
  const classOf = new Map(classes.flatMap((one) => one.records.map(({ id }) => [id, one])));
  const voiceOf = (id: string): string | undefined => records.get(id)?.voice;
  const here = ([a, b]: readonly [string, string]): boolean =>
    voiceOf(a) !== undefined && voiceOf(a) === voiceOf(b);
  const [same, different] = [judged.same.filter(here), judged.different.filter(here)];
  const concerned = new Set([...same, ...different].flat().flatMap((id) => classOf.get(id) ?? []));
  if (concerned.size === 0) return classes;
  const groups = groupsOf(
    [...concerned].map((one) => one.records.map(({ id }) => id)),
    { same, different },
    (a, b) => likeRecords(records.get(a), records.get(b)),
  );
  const made = groups.map((ids): Class => {
    const [key] = ids.flatMap((id) => classOf.get(id) ?? []).sort((a, b) => byCode(rank(a), rank(b)));
    const { parts = [], place = '', period = '' } = key ?? {};
    return { parts, place, period, records: ids.flatMap((id) => records.get(id) ?? []) };
  });
  return [...classes.filter((one) => !concerned.has(one)), ...withOwnKeys(made)];
};
