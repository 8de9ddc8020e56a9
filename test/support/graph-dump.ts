import type { Graph } from '../../src/graph/graph.js';

const nodes = `
MATCH (n) WHERE NOT n:Block
RETURN labels(n)[0] AS label, coalesce(n.id, n.key) AS id, properties(n) AS properties`;

const relationships = `
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, properties(r) AS properties`;

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Every node and relationship with every property, in one order: two graphs are one graph when these are equal. Lock nodes are no part of it. */
export const dumpOf = async (graph: Graph): Promise<readonly string[]> => {
  const { database } = graph;
  const found = await Promise.all(
    [nodes, relationships].map((statement) => graph.driver.executeQuery(statement, {}, { database })),
  );
  return found
    .flatMap(({ records }) =>
      records.map((record) =>
        JSON.stringify(sorted({ ...record.toObject(), properties: sorted(record.get('properties')) })),
      ),
    )
    .sort();
};

/** Deletes every node but the locks. */
export const clear = async (graph: Graph): Promise<void> => {
  await graph.driver.executeQuery(
    'MATCH (n) WHERE NOT n:Block DETACH DELETE n',
    {},
    { database: graph.database },
  );
};
