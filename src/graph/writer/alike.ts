import { hashOf } from '../../domain/id.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { groupBy } from '../../resolution/grouped.js';
import { fewestShared } from '../../resolution/likeness/like-pairs.js';
import { likeWithinDays } from '../../resolution/likeness/likeness.js';
import { byCode, distinct } from '../../resolution/minimum.js';
import { closedUnderLikeness } from '../../resolution/likeness/word-claims.js';
import { rows, type Tx, whole } from './run.js';

const readNear = `
UNWIND $rows AS row
MATCH (s:Assertion) WHERE s.voice = row.voice AND s.said >= row.from AND s.said <= row.to
  AND size([lemma IN s.strong WHERE lemma IN row.lemmas]) >= $shared
RETURN DISTINCT s.record AS record, s.voice AS voice, s.strong AS strong,
       head(COLLECT { MATCH (s)-[:OF]->(c:Claim) RETURN c.id }) AS claim`;

const readEqual = `
MATCH (s:Assertion) WHERE s.wording IN $wordings
RETURN s.record AS record, head(COLLECT { MATCH (s)-[:OF]->(c:Claim) RETURN c.id }) AS claim`;

const readOfClaims = `
MATCH (s:Assertion)-[:OF]->(c:Claim) WHERE c.id IN $claims
RETURN s.record AS record, c.id AS claim`;

interface Row {
  readonly record: string;
  readonly claim: string | null;
}

/** An assertion as it stands in the graph, and the claim it is of, where that is written already. */
export interface StandingRecord {
  readonly record: AssertionRecord;
  readonly claim: string | undefined;
}

const readVoices = `
MATCH (s:Assertion)-[:OF]->(c:Claim) WHERE c.id IN $claims
RETURN DISTINCT s.voice AS voice`;

/** The voices of some claims, to be locked. */
export const voicesOf = async (tx: Tx, claims: readonly string[]): Promise<readonly string[]> =>
  claims.length === 0
    ? []
    : (await rows<{ voice: string }>(tx, readVoices, { claims })).map(({ voice }) => voice);

/** Under what the same words of one voice are found, whatever day they are of. None for what has a key of its own. */
export const wordingKey = ({ voice, key }: AssertionRecord): string | undefined =>
  key.shape === 'words' ? hashOf(voice, ...key.facts, key.words).slice(0, 24) : undefined;

const dayMs = 86_400_000;
const shifted = (day: string, days: number): string =>
  day === '' ? '' : new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

// Sayings of one month are asked for together; what is far apart in time is not read.
const ranges = (records: readonly AssertionRecord[]): readonly object[] =>
  [...groupBy(records, ({ voice, said }) => `${voice} ${said.slice(0, 7)}`).values()].flatMap((group) => {
    const days = group.map(({ said }) => said).sort(byCode);
    const [first, last] = [days[0], days.at(-1)];
    if (group[0] === undefined || first === undefined || last === undefined) return [];
    const lemmas = distinct(group.flatMap(({ gist }) => gist.strong));
    return [
      {
        voice: group[0].voice,
        from: shifted(first, -likeWithinDays),
        to: shifted(last, likeWithinDays),
        lemmas,
      },
    ];
  });

const standing = (found: readonly Row[]): readonly StandingRecord[] =>
  found.map(({ record, claim }) => ({
    record: JSON.parse(record) as AssertionRecord,
    claim: claim ?? undefined,
  }));

interface NearRow extends Row {
  readonly voice: string;
  readonly strong: readonly string[];
}

// The database is asked for a month of a voice at once; most of what shares words with all of that shares too few with each.
const nearOne = (records: readonly AssertionRecord[]): ((row: NearRow) => boolean) => {
  const byWord = groupBy(
    records.flatMap((record) =>
      record.gist.strong.map((lemma) => ({ record, key: `${record.voice} ${lemma}` })),
    ),
    ({ key }) => key,
  );
  return ({ voice, strong }) => {
    const shared = new Map<AssertionRecord, number>();
    for (const lemma of strong)
      for (const { record } of byWord.get(`${voice} ${lemma}`) ?? [])
        shared.set(record, (shared.get(record) ?? 0) + 1);
    return [...shared.values()].some((words) => words >= fewestShared);
  };
};

/** What is near some sayings in time and shares words enough with one of them, in its own voice. Their voices are locked. */
export const readAlike = async (
  tx: Tx,
  records: readonly AssertionRecord[],
): Promise<readonly StandingRecord[]> => {
  if (records.length === 0) return [];
  const found = await rows<NearRow>(tx, readNear, { rows: ranges(records), shared: whole(fewestShared) });
  return standing(found.filter(nearOne(records)));
};

/** The assertions of some claims. */
export const readOfThese = async (tx: Tx, claims: readonly string[]): Promise<readonly StandingRecord[]> =>
  claims.length === 0 ? [] : standing(await rows<Row>(tx, readOfClaims, { claims }));

const readById = `
MATCH (s:Assertion) WHERE s.id IN $ids
RETURN s.record AS record, head(COLLECT { MATCH (s)-[:OF]->(c:Claim) RETURN c.id }) AS claim`;

/** Assertions by their ids. */
export const readAssertions = async (tx: Tx, ids: readonly string[]): Promise<readonly StandingRecord[]> =>
  ids.length === 0 ? [] : standing(await rows<Row>(tx, readById, { ids }));

const readKeyed = `
MATCH (s:Assertion) WHERE s.block IN $blocks
RETURN s.record AS record, head(COLLECT { MATCH (s)-[:OF]->(c:Claim) RETURN c.id }) AS claim`;

/** The assertions of some blocks, which are locked. */
export const readBlocks = async (tx: Tx, blocks: readonly string[]): Promise<readonly StandingRecord[]> =>
  blocks.length === 0 ? [] : standing(await rows<Row>(tx, readKeyed, { blocks }));

const readSameWords = async (
  tx: Tx,
  records: readonly AssertionRecord[],
): Promise<readonly StandingRecord[]> => {
  const wordings = distinct(records.flatMap((record) => wordingKey(record) ?? []));
  return wordings.length === 0 ? [] : standing(await rows<Row>(tx, readEqual, { wordings }));
};

const isWords = ({ key }: AssertionRecord): boolean => key.shape === 'words';

/**
 * All assertions without a key of their own that some of them could be one claim with, through however many others: a set that is
 * closed under likeness. Those asked from may have gone from the graph; they are no part of it then.
 */
export const readClosed = async (
  tx: Tx,
  from: readonly AssertionRecord[],
): Promise<readonly StandingRecord[]> => {
  const known = new Map<string, StandingRecord>();
  let reached: readonly AssertionRecord[] = from.filter(isWords);
  let asked = new Set<string>();
  for (let next = reached; next.length > 0;) {
    const found = (await Promise.all([readAlike(tx, next), readSameWords(tx, next)])).flat();
    for (const one of found) if (isWords(one.record)) known.set(one.record.id, one);
    asked = new Set([...asked, ...next.map(({ id }) => id)]);
    reached = closedUnderLikeness(
      [...known.values()].map(({ record }) => record),
      reached,
    );
    next = reached.filter(({ id }) => !asked.has(id));
  }
  return reached.flatMap(({ id }) => known.get(id) ?? []);
};
