import type { Graph } from '../graph.js';
import { runIn } from '../reader/run.js';
import type { NewThings } from './record-change.js';

/** What one transaction brought, with its number: one more than that of the transaction before. */
export interface Change extends NewThings {
  readonly seq: number;
}

/** The changes of a graph, whoever made them. */
export interface ChangeFeed {
  /** The number of the last change, 0 where there is none yet. */
  readonly latest: () => Promise<number>;
  /** The changes after a number, in order; a hundred at most. */
  readonly after: (seq: number) => Promise<readonly Change[]>;
}

const latest = `OPTIONAL MATCH (b:Block {key: 'changes'}) RETURN coalesce(b.seq, 0) AS seq`;

const after = `
MATCH (c:Change) WHERE c.seq > $seq
RETURN c.seq AS seq, c.articles AS articles, c.claims AS claims
ORDER BY seq LIMIT 100`;

const patience = 10_000;

/** Reads the changes of a graph. */
export const changeFeed = (graph: Graph): ChangeFeed => {
  const run = runIn(graph, patience);
  return {
    latest: async () => (await run(latest, {}))[0]?.['seq'] as number,
    after: async (seq) => (await run(after, { seq })) as unknown as readonly Change[],
  };
};
