import type { Graph } from '../../graph/graph.js';
import { inSession } from '../../graph/in-session.js';
import { type GraphRows, keyOf, sizeOfRows } from './graph-rows.js';

/** One statement over some rows. */
interface Part {
  readonly statement: string;
  readonly rows: readonly object[];
}

/** What one transaction writes. */
type Bundle = readonly Part[];

const createNodes = (label: string): string => `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;

const createEdges = (from: string, type: string, to: string): string => `
UNWIND $rows AS row
MATCH (a:${from} {${keyOf(from)}: row.from}), (b:${to} {${keyOf(to)}: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`;

// Fills transactions with so many rows each, statement after statement.
const bundled = (parts: readonly Part[], size: number): readonly Bundle[] => {
  const bundles: Part[][] = [];
  let room = 0;
  for (const { statement, rows } of parts)
    for (let at = 0; at < rows.length;) {
      if (room === 0) {
        bundles.push([]);
        room = size;
      }
      const some = rows.slice(at, at + room);
      bundles.at(-1)?.push({ statement, rows: some });
      at += some.length;
      room -= some.length;
    }
  return bundles;
};

const writeAll = async (graph: Graph, bundles: readonly Bundle[], jobs: number): Promise<void> => {
  let next = 0;
  const writer = (): Promise<void> =>
    inSession(graph, async (session) => {
      for (let mine = bundles[next++]; mine !== undefined; mine = bundles[next++]) {
        const bundle = mine;
        await session.executeWrite(async (tx) => {
          // Without waiting for each: the database does them one after another all the same.
          await Promise.all(bundle.map(({ statement, rows }) => tx.run(statement, { rows })));
        });
      }
    });
  await Promise.all(Array.from({ length: jobs }, writer));
};

/** How raw rows are written. */
export interface RawTask {
  /** How many transactions all rows are shared out over. */
  readonly transactions: number;
  readonly jobs: number;
}

/**
 * Writes the rows of a finished graph as fast as the driver does it: all nodes by label, then all relationships by type, `UNWIND` and
 * `CREATE` of full transactions, ends found by their constraints, several connections at once, nothing read, nothing merged.
 * @returns milliseconds
 */
export const writeRaw = async (
  graph: Graph,
  rows: GraphRows,
  { transactions, jobs }: RawTask,
): Promise<number> => {
  const size = sizeOfRows(rows);
  const each = Math.ceil((size.nodes + size.edges) / transactions);
  const nodes = rows.nodes.map(({ label, rows: all }) => ({ statement: createNodes(label), rows: all }));
  const edges = rows.edges.map(({ from, type, to, rows: all }) => ({
    statement: createEdges(from, type, to),
    rows: all,
  }));
  const start = performance.now();
  await writeAll(graph, bundled(nodes, each), jobs);
  await writeAll(graph, bundled(edges, each), jobs);
  return performance.now() - start;
};
