import type { Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';

/** A node as it stands in the graph. */
export interface PlainNode {
  readonly id: string;
  readonly kind: string;
  readonly of: Readonly<Record<string, unknown>>;
}

interface PlainEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly of: Readonly<Record<string, unknown>>;
}

/** The whole graph in memory. */
export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
}

/** Reads every node that has an id, and what relates them. */
export const plainGraph = (graph: Graph): Promise<PlainGraph> =>
  inSession(graph, async (session) => {
    const nodes = await session.run(
      'MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id, labels(n)[0] AS kind, properties(n) AS of',
    );
    const edges = await session.run(
      'MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS of',
    );
    return {
      nodes: nodes.records.map((record) => record.toObject() as unknown as PlainNode),
      edges: edges.records.map((record) => record.toObject() as unknown as PlainEdge),
    };
  });

const found = (graph: PlainGraph, ids: readonly string[]): readonly PlainNode[] =>
  graph.nodes.filter((node) => ids.includes(node.id));

/** What an edge of the type leads to. */
export const ahead = (graph: PlainGraph, { id }: PlainNode, type: string): readonly PlainNode[] =>
  found(
    graph,
    graph.edges.filter((edge) => edge.from === id && edge.type === type).map(({ to }) => to),
  );

/** What an edge of the type comes from. */
export const behind = (graph: PlainGraph, { id }: PlainNode, type: string): readonly PlainNode[] =>
  found(
    graph,
    graph.edges.filter((edge) => edge.to === id && edge.type === type).map(({ from }) => from),
  );

/** What is reached by one step or more. */
export const beyond = (
  node: PlainNode,
  step: (node: PlainNode) => readonly PlainNode[],
): readonly PlainNode[] => {
  const seen = new Map<string, PlainNode>();
  const visit = (from: PlainNode): void => {
    for (const next of step(from))
      if (!seen.has(next.id)) {
        seen.set(next.id, next);
        visit(next);
      }
  };
  visit(node);
  return [...seen.values()];
};
