import type { ClaimToWrite, StoredClaim } from './claims.js';
import { type Tx, write } from './run.js';

const remove = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
DETACH DELETE c`;

const set = `
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c = row`;

const clear = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[r:ABOUT|CLAIMED_BY|QUANTIFIES]->()
DELETE r`;

const join = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
UNWIND row.assertions AS assertion
MATCH (s:Assertion {id: assertion.id})
SET s.ownClaim = assertion.own
WITH c, s
OPTIONAL MATCH (s)-[old:OF]->()
DELETE old
CREATE (s)-[:OF]->(c)`;

// A null in the key would keep the row from the index: an unknown day has a date that sorts before all others.
const key = "CASE c.said WHEN '' THEN '0000-00-00' ELSE c.said END + '|' + c.id";

const claimedBy = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.from}), (n:Actor {id: row.to})
CREATE (c)-[:CLAIMED_BY {actor: n.id, key: ${key}}]->(n)`;

const about = (label: 'Actor' | 'Location' | 'Event'): string => `
UNWIND $rows AS row
MATCH (c:Claim {id: row.from}), (n:${label} {id: row.to})
CREATE (c)-[:ABOUT]->(n)`;

const quantifies = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.from}), (q:Quantity {id: row.to})
CREATE (c)-[:QUANTIFIES]->(q)`;

const clearAround = `
UNWIND $rows AS id
MATCH (c:Claim {id: id})-[r:ABOUT_IN]->()
DELETE r`;

const around = `
UNWIND $rows AS id
MATCH (c:Claim {id: id})-[:ABOUT]->(:Location)-[:WITHIN*0..12]->(p:Location)
WITH DISTINCT c, p
UNWIND c.sourceTypes AS source
CREATE (c)-[:ABOUT_IN {
  place: p.id, source: source, key: ${key}
}]->(p)`;

const edges = (
  claims: readonly ClaimToWrite[],
  to: (claim: ClaimToWrite) => readonly string[],
): readonly object[] => claims.flatMap((one) => to(one).map((id) => ({ from: one.claim.id, to: id })));

/** What of some blocks has to be written. */
export interface ClaimChange {
  readonly changed: readonly ClaimToWrite[];
  readonly gone: readonly StoredClaim[];
  /** Ids of claims that are in the graph: whatever hangs on these goes first. */
  readonly standing: ReadonlySet<string>;
  /** Ids of claims whose places may lie in others than before. */
  readonly rearranged: readonly string[];
}

/** Writes claims and of which assertions they are. Their blocks are locked. */
export const writeClaims = async (tx: Tx, { changed, gone }: ClaimChange): Promise<void> => {
  await write(
    tx,
    remove,
    gone.map(({ id }) => ({ id })),
  );
  await write(
    tx,
    set,
    changed.map(({ properties }) => properties),
  );
  await write(
    tx,
    join,
    changed.map(({ claim, own }) => ({
      id: claim.id,
      assertions: claim.records.map(({ id }) => ({ id, own: own.get(id) ?? claim.id })),
    })),
  );
};

/** Links claims that are written to who makes them and what they are about. */
export const linkClaims = async (tx: Tx, { changed, standing, rearranged }: ClaimChange): Promise<void> => {
  await write(
    tx,
    clear,
    changed.flatMap(({ claim: { id } }) => (standing.has(id) ? [{ id }] : [])),
  );
  await write(
    tx,
    claimedBy,
    edges(changed, ({ summary }) => summary.speakers),
  );
  await write(
    tx,
    about('Actor'),
    edges(changed, ({ summary }) => summary.actors),
  );
  await write(
    tx,
    about('Location'),
    edges(changed, ({ summary }) => summary.places),
  );
  await write(
    tx,
    about('Event'),
    edges(changed, ({ summary }) => summary.events),
  );
  await write(
    tx,
    quantifies,
    edges(changed, ({ summary }) => summary.quantities),
  );
  const placed = [...new Set([...changed.map(({ claim }) => claim.id), ...rearranged])];
  await write(
    tx,
    clearAround,
    placed.filter((id) => standing.has(id)),
  );
  await write(tx, around, placed);
};
