import { rows, type Tx } from './run.js';
import type { ToldVariant, VariantLabel } from './variants.js';

/** What articles that are taken out mention. */
export interface Mentioning {
  /** Ids. */
  readonly actors: readonly string[];
  /** Ids of places of the gazetteer. */
  readonly places: readonly string[];
  /** Folded names of places known from the text. */
  readonly names: readonly string[];
}

/** What articles that are taken out leave to be settled of claims. */
export interface Unsaid {
  readonly blocks: readonly string[];
  /** What their assertions said, as JSON, and the claims that these were of. */
  readonly records: readonly string[];
  readonly claims: readonly string[];
}

const mentioning = `
RETURN
  COLLECT { MATCH (a:Article)-[:MENTIONS|PUBLISHED_BY]->(n:Actor) WHERE a.id IN $ids RETURN DISTINCT n.id } AS actors,
  COLLECT { MATCH (a:Article)-[:MENTIONS]->(n:Location) WHERE a.id IN $ids AND n.nameKey IS NULL
            RETURN DISTINCT n.id } AS places,
  COLLECT { MATCH (a:Article)-[:MENTIONS]->(n:Location) WHERE a.id IN $ids AND n.nameKey IS NOT NULL
            RETURN DISTINCT n.nameKey } AS names`;

const unsaid = `
RETURN
  COLLECT { MATCH (a:Article)<-[:STATED_IN]-(s:Assertion) WHERE a.id IN $ids RETURN DISTINCT s.block } AS blocks,
  COLLECT { MATCH (a:Article)<-[:STATED_IN]-(s:Assertion) WHERE a.id IN $ids RETURN s.record } AS records,
  COLLECT { MATCH (a:Article)<-[:STATED_IN]-(:Assertion)-[:OF]->(c:Claim) WHERE a.id IN $ids RETURN DISTINCT c.id } AS claims`;

const nothingMentioned: Mentioning = { actors: [], places: [], names: [] };
const nothingUnsaid: Unsaid = { blocks: [], records: [], claims: [] };

/** What some articles mention, so that it can be locked before they are taken out. The articles are locked. */
export const readMentioning = async (tx: Tx, ids: readonly string[]): Promise<Mentioning> =>
  ids.length === 0
    ? nothingMentioned
    : ((await rows<Mentioning>(tx, mentioning, { ids }))[0] ?? nothingMentioned);

/**
 * What some articles say, before they are taken out. What they mention is locked: until then another writer may make other claims of
 * what they say.
 */
export const readUnsaid = async (tx: Tx, ids: readonly string[]): Promise<Unsaid> =>
  ids.length === 0 ? nothingUnsaid : ((await rows<Unsaid>(tx, unsaid, { ids }))[0] ?? nothingUnsaid);

const lost = (label: VariantLabel): string => `
MATCH (a:Article)-[m:MENTIONS|PUBLISHED_BY]->(n:${label}) WHERE a.id IN $ids
UNWIND m.variants AS variant
RETURN DISTINCT n.id AS id, variant`;

const takeOut = `
MATCH (a:Article) WHERE a.id IN $ids
OPTIONAL MATCH (s:Assertion)-[:STATED_IN]->(a)
OPTIONAL MATCH (q:Quantity {assertionId: s.id})
DETACH DELETE q, s, a`;

/** What articles that are taken out told of the nodes of each label. */
export type Lost = Readonly<Record<VariantLabel, readonly ToldVariant[]>>;

/** Deletes articles with their assertions and numbers; what is concluded from them is settled after. */
export const takeOutArticles = async (tx: Tx, ids: readonly string[]): Promise<Lost> => {
  if (ids.length === 0) return { Actor: [], Location: [], Event: [] };
  const lostOf = (label: VariantLabel): Promise<readonly ToldVariant[]> => rows(tx, lost(label), { ids });
  const [Actor, Location, Event] = await Promise.all([lostOf('Actor'), lostOf('Location'), lostOf('Event')]);
  await tx.run(takeOut, { ids });
  return { Actor, Location, Event };
};
