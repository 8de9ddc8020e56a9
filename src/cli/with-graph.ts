import type { Graph } from '../graph/graph.js';
import { openGraph } from '../graph/open-graph.js';
import { ensureSchema } from '../graph/schema.js';
import { note } from './output.js';

/**
 * Does some work on the graph that the environment names and gives it back, whatever comes of the work.
 * @throws NoDatabase with what to do about it
 */
export const withGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await openGraph({ environment: process.env, report: note });
  try {
    await ensureSchema(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
};
