import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphSettings } from '../../graph/graph.js';

/** Nodes of one label, each as its properties. */
interface NodeRows {
  readonly label: string;
  readonly rows: readonly object[];
}

/** Relationships of one type between two labels. */
interface EdgeRows {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: object }[];
}

/** All that a finished graph holds. */
export interface GraphRows {
  readonly nodes: readonly NodeRows[];
  readonly edges: readonly EdgeRows[];
}

/** By which property a node of a label is found: that of its constraint. */
export const keyOf = (label: string): 'id' | 'key' => (label === 'Name' || label === 'Topic' ? 'key' : 'id');

// Locks, and the numbers that listeners are told changes by, are isnad's own bookkeeping and no rows of the graph.
const kinds = `
MATCH (n) WHERE NOT n:Block AND NOT n:Change RETURN DISTINCT labels(n)[0] AS label ORDER BY label`;

const shapes = `
MATCH (a)-[r]->(b)
RETURN DISTINCT labels(a)[0] AS from, type(r) AS type, labels(b)[0] AS to ORDER BY type, from, to`;

type Ask = <Row extends object>(statement: string) => Promise<readonly Row[]>;

const askWith =
  (driver: Driver, database: string): Ask =>
  async <Row extends object>(statement: string) =>
    (await driver.executeQuery(statement, {}, { database })).records.map(
      (record) => record.toObject() as Row,
    );

const nodesOf = async (ask: Ask, label: string): Promise<NodeRows> => ({
  label,
  rows: (
    await ask<{ row: object }>(`MATCH (n:${label}) RETURN properties(n) AS row ORDER BY n.${keyOf(label)}`)
  ).map(({ row }) => row),
});

const edgesOf = async (ask: Ask, { from, type, to }: Omit<EdgeRows, 'rows'>): Promise<EdgeRows> => ({
  ...{ from, type, to },
  rows: await ask(
    `MATCH (a:${from})-[r:${type}]->(b:${to})
     RETURN a.${keyOf(from)} AS from, b.${keyOf(to)} AS to, properties(r) AS properties ORDER BY from, to`,
  ),
});

/** Reads a whole graph, with whole numbers as the database's integers: what is written of it again is the same. */
export const readRows = async ({ uri, username, password, database }: GraphSettings): Promise<GraphRows> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const ask = askWith(driver, database ?? 'neo4j');
    const nodes: NodeRows[] = [];
    for (const { label } of await ask<{ label: string }>(kinds)) nodes.push(await nodesOf(ask, label));
    const edges: EdgeRows[] = [];
    for (const shape of await ask<Omit<EdgeRows, 'rows'>>(shapes)) edges.push(await edgesOf(ask, shape));
    return { nodes, edges };
  } finally {
    await driver.close();
  }
};

/** How many nodes and relationships there are. */
export const sizeOfRows = ({
  nodes,
  edges,
}: GraphRows): { readonly nodes: number; readonly edges: number } => ({
  nodes: nodes.reduce((sum, { rows }) => sum + rows.length, 0),
  edges: edges.reduce((sum, { rows }) => sum + rows.length, 0),
});
