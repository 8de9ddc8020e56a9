import type { Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';

const nodes = `
MATCH (n) WHERE NOT n:Block AND NOT n:Change
RETURN labels(n)[0] AS label, coalesce(n.id, n.key) AS id, properties(n) AS properties`;

const relationships = `
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, properties(r) AS properties`;

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const ask = (graph: Graph, statement: string): Promise<readonly Record<string, unknown>[]> =>
  inSession(graph, async (session) =>
    (await session.run(statement)).records.map((record) => record.toObject()),
  );

/** Every node and relationship with every property, in one order: two graphs are one graph when these are equal. Locks and the numbered changes are no part of it. */
export const dumpOf = async (graph: Graph): Promise<readonly string[]> => {
  const found = [...(await ask(graph, nodes)), ...(await ask(graph, relationships))];
  return found.map((row) => JSON.stringify(sorted({ ...row, properties: sorted(row['properties']) }))).sort();
};

/** Deletes every node but the locks. */
export const clear = async (graph: Graph): Promise<void> => {
  await ask(graph, 'MATCH (n) WHERE NOT n:Block DETACH DELETE n');
};
