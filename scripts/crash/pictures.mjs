import { hashOf } from '../../dist/domain/id.js';
import { inSession } from '../../dist/graph/in-session.js';

// What one article says, whatever the others say: no ids of what is concluded. Each assertion has to be of a claim.
const written = `
MATCH (a:Article)
RETURN a.id AS id, properties(a) AS article,
  COLLECT { MATCH (a)<-[:STATED_IN]-(s:Assertion) RETURN {
    of: properties(s), claims: COUNT { (s)-[:OF]->(:Claim) }, by: [(s)-[:MADE_BY]->(p) | p.id],
    via: [(s)-[r:REPORTED_VIA]->(p) | [r.order, p.id]], behalf: [(s)-[:ON_BEHALF_OF]->(p) | p.id],
    quantities: COLLECT { MATCH (q:Quantity {assertionId: s.id}) RETURN properties(q) } } } AS assertions,
  COLLECT { MATCH (a)-[m:MENTIONS]->(n) RETURN {
    kind: labels(n)[0], id: CASE WHEN n:Actor THEN n.id END, starts: m.starts, ends: m.ends, locals: m.locals } } AS mentions,
  [(a)-[:PUBLISHED_BY]->(p) | p.id] AS outlets`;

// What it would be alone is a conclusion as well.
const concluded = new Set(['ownClaim']);

const inOrder = (value) => {
  if (Array.isArray(value))
    return value
      .map(inOrder)
      .map((one) => JSON.stringify(one))
      .sort();
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([name]) => !concluded.has(name));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, inOrder(one)]),
  );
};

/** Every article of the graph with a hash of all that is written of it: two that are equal are whole or half alike. */
export const picturesOf = (graph) =>
  inSession(graph, async (session) => {
    const { records } = await session.run(written);
    return new Map(records.map((row) => [row.get('id'), hashOf(JSON.stringify(inOrder(row.toObject())))]));
  });

/** Articles that are not as they are in a whole graph. */
export const spoiltIn = (pictures, whole) =>
  [...pictures].filter(([id, picture]) => whole.get(id) !== picture).map(([id]) => id);

// Conclusions that nothing supports any more, and what hangs in the air.
const loose = `
CALL { MATCH (n:Assertion) WHERE NOT (n)-[:STATED_IN]->(:Article) RETURN n
  UNION MATCH (n:Claim) WHERE NOT (n)<-[:OF]-(:Assertion) RETURN n
  UNION MATCH (n:Quantity) WHERE NOT EXISTS { (:Assertion {id: n.assertionId}) } RETURN n
  UNION MATCH (n:Actor|Location|Event) WHERE NOT (n)<-[:MENTIONS|PUBLISHED_BY|GIVES]-() AND NOT (n)--() RETURN n }
RETURN n.id AS id`;

/** Ids of what is in the graph and hangs on no article. */
export const looseIn = (graph) =>
  inSession(graph, async (session) => (await session.run(loose)).records.map((row) => row.get('id')));
