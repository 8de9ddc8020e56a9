import { rows, type Tx } from './run.js';

const read = `
RETURN
  COLLECT { MATCH (l:Location)<-[:ABOUT]-(c:Claim) WHERE l.nameKey IN $names RETURN DISTINCT c.id AS id
            UNION
            MATCH (a:Article)<-[:STATED_IN]-(:Assertion)-[:OF]->(c:Claim) WHERE a.id IN $articles
            RETURN DISTINCT c.id AS id } AS claims,
  COLLECT { MATCH (l:Location)<-[:ABOUT]-(c:Claim) WHERE l.nameKey IN $names RETURN DISTINCT c.block AS block
            UNION
            MATCH (a:Article)<-[:STATED_IN]-(s:Assertion) WHERE a.id IN $articles RETURN DISTINCT s.block AS block } AS blocks`;

/** Claims, and blocks of claims, whose places or events may be others than before. */
export interface Dependents {
  readonly claims: readonly string[];
  readonly blocks: readonly string[];
}

const none: Dependents = { claims: [], blocks: [] };

/**
 * What has to be concluded anew when places of some names become others: the claims about them, and whatever the articles
 * whose places moved say. Read before the places are written; the names are locked.
 */
export const readDependents = async (
  tx: Tx,
  names: readonly string[],
  articles: readonly string[],
): Promise<Dependents> =>
  names.length === 0 && articles.length === 0
    ? none
    : ((await rows<Dependents>(tx, read, { names, articles }))[0] ?? none);
