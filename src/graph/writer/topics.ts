import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import type { ResolvedClaim } from '../../resolution/claims.js';
import { type ClaimLink, type LinkBasis, linkKey } from '../../resolution/links/link.js';
import { groupBy } from '../../resolution/grouped.js';
import type { Judged } from '../../resolution/judgements/judged.js';
import { propositionsOf } from '../../resolution/judgements/propositions.js';
import { answers, keysOf, keysOfLink, kindOf, linksOf } from '../../resolution/links/links.js';
import type { Meaning } from '../../resolution/meaning.js';
import { byCode, distinct } from '../../resolution/minimum.js';
import { independentSources } from '../../resolution/sources.js';
import { nothingJudged, readJudged, readTiedMatters } from '../judgements/judged-pairs.js';
import { lock } from './lock.js';
import { type OwnMeanings, readPlaceMeanings } from './meanings.js';
import { rows, type Tx, whole, write } from './run.js';

const read = `
CALL {
  MATCH (c:Claim) WHERE c.matter IN $matters RETURN c
  UNION
  MATCH (t:Topic)<-[:ON]-(c:Claim) WHERE t.key IN $whole RETURN c
  UNION
  MATCH (t:Topic)<-[:ON {answers: true}]-(c:Claim) WHERE t.key IN $asked RETURN c
  UNION
  MATCH (c:Claim) WHERE c.id IN $changed RETURN c
}
RETURN c.id AS id, c.propositionKey AS propositionKey, c.matter AS matter, c.topics AS topics, c.period AS period,
       c.sourceCount AS sourceCount, c.proposition AS proposition, COLLECT { MATCH (c)<-[:OF]-(s:Assertion) RETURN s.record } AS records,
       COLLECT { MATCH (c)-[r:CONTRADICTS|SUPPORTS|SUPERSEDES]->(o:Claim) WHERE r.basis <> 'likeness'
                 RETURN {type: type(r), from: c.id, to: o.id, basis: r.basis} } AS links`;

const readAnswered = `
MATCH (c:Claim)-[:ON {answers: true}]->(t:Topic) WHERE c.id IN $changed
RETURN DISTINCT t.key AS key`;

const join = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
UNWIND row.topics AS topic
MERGE (t:Topic {key: topic.key})
CREATE (c)-[:ON {answers: topic.answers}]->(t)`;

const leave = `
UNWIND $rows AS id
MATCH (:Claim {id: id})-[old:ON]->()
DELETE old`;

const sweep = `
UNWIND $rows AS key
MATCH (t:Topic {key: key}) WHERE NOT EXISTS { (t)<-[:ON]-() }
DELETE t`;

const countSources = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.sourceCount = row.sourceCount, c.proposition = row.proposition`;

const unlink = (type: ClaimLink['type']): string => `
UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[r:${type} {basis: row.basis}]->(:Claim {id: row.to})
DELETE r`;

/** Links claims of which the one relates so to the other: rows of from, to, basis, score. */
export const linkStatement = (type: ClaimLink['type']): string => `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from}), (b:Claim {id: row.to})
CREATE (a)-[:${type} {basis: row.basis, score: row.score}]->(b)`;

/** Every way in which claims are linked. */
export const linkTypes: readonly ClaimLink['type'][] = ['CONTRADICTS', 'SUPPORTS', 'SUPERSEDES'];

/** What is asked anew after some claims changed. */
export interface Asked {
  /** Every key that changed claims had or have: `matter:` and topics. To be locked. */
  readonly keys: readonly string[];
  /** Those of them that changed claims had: nothing may be on them any more. */
  readonly left: readonly string[];
  /** The claims as they are now. */
  readonly changed: readonly ResolvedClaim[];
  /** Ids of those that were in the graph before. */
  readonly standing: ReadonlySet<string>;
}

/** What is known of the transaction once its topics are locked. */
export interface Given {
  readonly own: OwnMeanings;
  /** Whether anything is judged of what stands in the graph. */
  readonly isJudged: boolean;
}

/** What some claims, as they were and as they are, leave to be asked. */
export const askedOf = (
  stale: readonly (Pick<ResolvedClaim, 'topics' | 'matter'> & { readonly id: string })[],
  changed: readonly ResolvedClaim[],
): Asked => ({
  keys: distinct([...stale, ...changed].flatMap(keysOf)),
  left: distinct(stale.flatMap(keysOf)),
  changed,
  standing: new Set(stale.map(({ id }) => id)),
});

type Stored = Pick<ClaimLink, 'type' | 'from' | 'to' | 'basis'>;

interface Row extends Omit<ResolvedClaim, 'records'> {
  readonly sourceCount: number | null;
  /** What it says, whoever says it, by what was judged. */
  readonly proposition: string | null;
  readonly records: readonly string[];
  readonly links: readonly Stored[];
}

/** A claim of a topic as it was concluded, and what of it may have to be written anew. */
interface InTopic {
  readonly claim: ResolvedClaim;
  readonly row: Row;
}

const inTopic = (row: Row): readonly InTopic[] => {
  const [first, ...rest] = row.records
    .map((record) => JSON.parse(record) as AssertionRecord)
    .sort((a, b) => byCode(a.id, b.id));
  const { id, propositionKey, matter, topics, period } = row;
  return first === undefined
    ? []
    : [{ row, claim: { id, propositionKey, matter, topics, period, records: [first, ...rest] } }];
};

const mattersIn = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => kindOf(key) === 'matter').map((key) => key.slice('matter:'.length));

// What somebody judged to be one proposition is counted together, through however many others.
const lockTied = async (tx: Tx, keys: readonly string[]): Promise<readonly string[]> => {
  const next = (await readTiedMatters(tx, mattersIn(keys))).map((matter) => `matter:${matter}`);
  if (next.length === 0) return [];
  await lock(tx, { topic: next });
  return [...next, ...(await lockTied(tx, [...keys, ...next]))];
};

// Whoever asks reads all that may be asked; whoever can only be asked reads those that ask.
const readAsked = async (
  tx: Tx,
  { keys, changed }: Pick<Asked, 'keys' | 'changed'>,
  answered: readonly string[],
): Promise<readonly InTopic[]> => {
  const asking = new Set([
    ...answered,
    ...changed.flatMap((claim) => claim.topics.filter((key) => answers(kindOf(key), claim))),
  ]);
  const topics = keys.filter((key) => kindOf(key) !== 'matter');
  const found = await rows<Row>(tx, read, {
    matters: mattersIn(keys),
    whole: topics.filter((key) => asking.has(key)),
    asked: topics.filter((key) => !asking.has(key)),
    changed: changed.map(({ id }) => id),
  });
  return found.flatMap(inTopic);
};

// Only of the matters that are asked are all claims here.
const recount = async (
  tx: Tx,
  found: readonly InTopic[],
  { matters, judged }: { readonly matters: ReadonlySet<string>; readonly judged: Judged },
): Promise<void> => {
  const asked = found.filter(({ claim }) => matters.has(claim.matter));
  const propositions = propositionsOf(
    asked.map(({ claim }) => claim),
    judged,
  );
  const groups = groupBy(asked, ({ claim }) => propositions.get(claim.id) ?? '');
  const counted = [...groups].flatMap(([proposition, group]) => {
    const sourceCount = independentSources(group.flatMap(({ claim }) => claim.records));
    return group
      .filter(({ row }) => row.sourceCount !== sourceCount || row.proposition !== proposition)
      .map(({ row }) => ({ id: row.id, proposition, sourceCount: whole(sourceCount) }));
  });
  await write(tx, countSources, counted);
};

const basisKey = (one: Stored): string => `${linkKey(one)} ${one.basis}`;

// A link stays while nothing of what it hangs on is asked anew; it goes when its claims share nothing of the kind any more.
const isOpen =
  (claims: ReadonlyMap<string, ResolvedClaim>, keys: ReadonlySet<string>) =>
  ({
    from,
    to,
    basis,
  }: {
    readonly from: string;
    readonly to: string;
    readonly basis: LinkBasis;
  }): boolean => {
    const [a, b] = [claims.get(from), claims.get(to)];
    if (a === undefined || b === undefined) return false;
    const hangsOn = keysOfLink(basis, a, b);
    return hangsOn.length === 0 || hangsOn.some((key) => keys.has(key));
  };

const relink = async (
  tx: Tx,
  found: readonly InTopic[],
  {
    keys,
    changed,
    judged,
    meaning,
  }: {
    readonly keys: ReadonlySet<string>;
    readonly changed: ReadonlySet<string> | undefined;
    readonly judged: Judged;
    readonly meaning: Meaning;
  },
): Promise<number> => {
  const claims = found.map(({ claim }) => claim);
  const hangsOnKeys = isOpen(new Map(claims.map((claim) => [claim.id, claim])), keys);
  const open = (link: Stored): boolean =>
    (changed === undefined || changed.has(link.from) || changed.has(link.to)) && hangsOnKeys(link);
  const wanted = linksOf(claims, meaning, { judged, ...(changed === undefined ? {} : { changed }) }).filter(
    open,
  );
  const stored = found.flatMap(({ row }) => row.links);
  const [want, have] = [new Set(wanted.map(basisKey)), new Set(stored.map(basisKey))];
  const stale = stored.filter((one) => !want.has(basisKey(one)) && open(one));
  const missing = wanted.filter((one) => !have.has(basisKey(one)));
  for (const type of linkTypes) {
    const ofType = <T extends Stored>(all: readonly T[]): readonly T[] =>
      all.filter((one) => one.type === type);
    await write(tx, unlink(type), ofType(stale));
    await write(tx, linkStatement(type), ofType(missing));
  }
  return missing.length;
};

/** Puts changed claims on their topics; topics that nothing is on any more go. The topics are locked. */
export const joinTopics = async (
  tx: Tx,
  { left, changed, standing }: Pick<Asked, 'left' | 'changed' | 'standing'>,
): Promise<void> => {
  await write(
    tx,
    leave,
    changed.flatMap(({ id }) => (standing.has(id) ? [id] : [])),
  );
  const joined = changed.map((claim) => ({
    id: claim.id,
    topics: claim.topics.map((key) => ({ key, answers: answers(kindOf(key), claim) })),
  }));
  await write(tx, join, joined);
  await write(
    tx,
    sweep,
    left.filter((key) => kindOf(key) !== 'matter'),
  );
};

/**
 * Counts the independent sources of propositions and links claims by their topics. The keys are locked and the claims written.
 * @returns how many links are new
 */
export const settleTopics = async (tx: Tx, asked: Asked, { own, isJudged }: Given): Promise<number> => {
  if (asked.keys.length === 0) return 0;
  const changed = asked.changed.map(({ id }) => id).filter((id) => asked.standing.has(id));
  // A claim that no longer asks leaves those that it asked before: they are read once more.
  const answered = changed.length === 0 ? [] : await rows<{ key: string }>(tx, readAnswered, { changed });
  await joinTopics(tx, asked);
  const tied = isJudged ? await lockTied(tx, asked.keys) : [];
  const keys = distinct([...asked.keys, ...tied]);
  const found = await readAsked(
    tx,
    { ...asked, keys },
    answered.map(({ key }) => key),
  );
  const [{ judged }, meaning] = await Promise.all([
    isJudged
      ? readJudged(
          tx,
          found.flatMap(({ claim }) => claim.records.map(({ id }) => id)),
        )
      : nothingJudged,
    readPlaceMeanings(
      tx,
      found.flatMap(({ claim }) => claim.records),
      own,
    ),
  ]);
  await recount(tx, found, { matters: new Set(mattersIn(keys)), judged });
  // How two claims relate hangs on what they say and on what was judged of any: without judgements two that stay as they are stay related.
  const open = isJudged ? undefined : new Set(asked.changed.map(({ id }) => id));
  return relink(tx, found, { keys: new Set(keys), changed: open, judged, meaning });
};
