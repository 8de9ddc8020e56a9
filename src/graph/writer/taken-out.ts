import { rows, type Tx } from './run.js';

/** What articles that are taken out leave to be settled: ids of what they mention, names of places, blocks of claims. */
export interface TakenOut {
  readonly actors: readonly string[];
  /** Of the gazetteer. */
  readonly places: readonly string[];
  /** Folded names of places known from the text. */
  readonly names: readonly string[];
  readonly blocks: readonly string[];
  /** What their assertions said, as JSON, and the claims that these were of. */
  readonly records: readonly string[];
  readonly claims: readonly string[];
}

const touched = `
RETURN
  COLLECT { MATCH (a:Article)-[:MENTIONS|PUBLISHED_BY]->(n:Actor) WHERE a.id IN $ids RETURN DISTINCT n.id } AS actors,
  COLLECT { MATCH (a:Article)-[:MENTIONS]->(n:Location) WHERE a.id IN $ids AND n.nameKey IS NULL
            RETURN DISTINCT n.id } AS places,
  COLLECT { MATCH (a:Article)-[:MENTIONS]->(n:Location) WHERE a.id IN $ids AND n.nameKey IS NOT NULL
            RETURN DISTINCT n.nameKey } AS names,
  COLLECT { MATCH (a:Article)<-[:STATED_IN]-(s:Assertion) WHERE a.id IN $ids RETURN DISTINCT s.block } AS blocks,
  COLLECT { MATCH (a:Article)<-[:STATED_IN]-(s:Assertion) WHERE a.id IN $ids RETURN s.record } AS records,
  COLLECT { MATCH (a:Article)<-[:STATED_IN]-(:Assertion)-[:OF]->(c:Claim) WHERE a.id IN $ids RETURN DISTINCT c.id } AS claims`;

const none: TakenOut = { actors: [], places: [], names: [], blocks: [], records: [], claims: [] };

/** What some articles touch, so that it can be locked before they are taken out. */
export const readTouched = async (tx: Tx, ids: readonly string[]): Promise<TakenOut> =>
  ids.length === 0 ? none : ((await rows<TakenOut>(tx, touched, { ids }))[0] ?? none);

const lostEvents = `
MATCH (a:Article)-[:MENTIONS]->(e:Event) WHERE a.id IN $ids
RETURN DISTINCT e.id AS id`;

const lostPlaces = `
MATCH (a:Article)-[:MENTIONS]->(l:Location) WHERE a.id IN $ids
RETURN DISTINCT l.id AS id`;

const takeOut = `
MATCH (a:Article) WHERE a.id IN $ids
OPTIONAL MATCH (s:Assertion)-[:STATED_IN]->(a)
OPTIONAL MATCH (q:Quantity {assertionId: s.id})
DETACH DELETE q, s, a`;

/** Deletes articles with their assertions and numbers; what is concluded from them is settled after. */
export const takeOutArticles = async (
  tx: Tx,
  ids: readonly string[],
): Promise<{ readonly events: readonly string[]; readonly places: readonly string[] }> => {
  if (ids.length === 0) return { events: [], places: [] };
  const events = await rows<{ id: string }>(tx, lostEvents, { ids });
  const places = await rows<{ id: string }>(tx, lostPlaces, { ids });
  await tx.run(takeOut, { ids });
  return { events: events.map(({ id }) => id), places: places.map(({ id }) => id) };
};
