import type { AssertionRecord } from '../../resolution/assertion-record.js';
import type { ResolvedClaim } from '../../resolution/claims.js';
import { type ClaimLink, linkKey, linksOf } from '../../resolution/links.js';
import { byCode, distinct } from '../../resolution/minimum.js';
import { independentSources } from '../../resolution/sources.js';
import { rows, type Tx, whole, write } from './run.js';
import { gather } from './variants.js';

const read = `
CALL {
  MATCH (c:Claim) WHERE c.topic IN $topics RETURN c
  UNION
  MATCH (c:Claim) WHERE c.propositionKey IN $propositions RETURN c
}
RETURN c.id AS id, c.propositionKey AS propositionKey, c.matter AS matter, c.topic AS topic, c.period AS period,
       c.sourceCount AS sourceCount, COLLECT { MATCH (c)<-[:OF]-(s:Assertion) RETURN s.record } AS records,
       COLLECT { MATCH (c)-[r:CONTRADICTS|SUPPORTS|SUPERSEDES]->(o:Claim)
                 RETURN {type: type(r), from: c.id, to: o.id} } AS links`;

const countSources = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.sourceCount = row.sourceCount`;

const unlink = (type: ClaimLink['type']): string => `
UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[r:${type}]->(:Claim {id: row.to})
DELETE r`;

const link = (type: ClaimLink['type']): string => `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from}), (b:Claim {id: row.to})
CREATE (a)-[:${type} {basis: row.basis, score: row.score}]->(b)`;

const types: readonly ClaimLink['type'][] = ['CONTRADICTS', 'SUPPORTS', 'SUPERSEDES'];

interface Row extends Omit<ResolvedClaim, 'records'> {
  readonly sourceCount: number | null;
  readonly records: readonly string[];
  readonly links: readonly Pick<ClaimLink, 'type' | 'from' | 'to'>[];
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
  const { id, propositionKey, matter, topic, period } = row;
  return first === undefined
    ? []
    : [{ row, claim: { id, propositionKey, matter, topic, period, records: [first, ...rest] } }];
};

const recount = async (
  tx: Tx,
  claims: readonly InTopic[],
  propositions: readonly string[],
): Promise<void> => {
  const concerned = new Set(propositions);
  const groups = gather(claims.map((one) => [one.claim.propositionKey, one]));
  const counted = [...groups].flatMap(([key, group]) => {
    if (!concerned.has(key)) return [];
    const sourceCount = independentSources(group.flatMap(({ claim }) => claim.records));
    return group
      .filter(({ row }) => row.sourceCount !== sourceCount)
      .map(({ row }) => ({ id: row.id, sourceCount: whole(sourceCount) }));
  });
  await write(tx, countSources, counted);
};

// Only what lies wholly within the topics and propositions at hand is known: other links of these claims stay.
const isConcerned =
  (by: ReadonlyMap<string, ResolvedClaim>, keys: ReadonlySet<string>) =>
  ({ from, to }: Pick<ClaimLink, 'from' | 'to'>): boolean => {
    const [a, b] = [by.get(from), by.get(to)];
    const shared = (of: 'topic' | 'propositionKey'): boolean =>
      a !== undefined && a[of] === b?.[of] && keys.has(a[of]);
    return shared('topic') || shared('propositionKey');
  };

const relink = async (tx: Tx, claims: readonly InTopic[], keys: ReadonlySet<string>): Promise<number> => {
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]));
  const wanted = linksOf(claims.map(({ claim }) => claim)).filter(isConcerned(byId, keys));
  const stored = claims.flatMap(({ row }) => row.links);
  const [want, have] = [new Set(wanted.map(linkKey)), new Set(stored.map(linkKey))];
  // A claim whose topic changed parts from its old partners; partners that are not at hand share another topic with it.
  const parted = ({ from, to }: Pick<ClaimLink, 'from' | 'to'>): boolean => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a !== undefined && b !== undefined && a.topic !== b.topic && a.propositionKey !== b.propositionKey;
  };
  const stale = stored.filter(
    (one) => !want.has(linkKey(one)) && (isConcerned(byId, keys)(one) || parted(one)),
  );
  const missing = wanted.filter((one) => !have.has(linkKey(one)));
  for (const type of types) {
    await write(
      tx,
      unlink(type),
      stale.filter((one) => one.type === type),
    );
    await write(
      tx,
      link(type),
      missing.filter((one) => one.type === type),
    );
  }
  return missing.length;
};

/**
 * Counts the independent sources of some propositions and links the claims of some topics. Both are locked.
 * @returns how many links are new
 */
export const settleTopics = async (
  tx: Tx,
  topics: readonly string[],
  propositions: readonly string[],
): Promise<number> => {
  if (topics.length === 0) return 0;
  const found = await rows<Row>(tx, read, { topics: distinct(topics), propositions: distinct(propositions) });
  const claims = found.flatMap(inTopic);
  await recount(tx, claims, propositions);
  return relink(tx, claims, new Set([...topics, ...propositions]));
};
