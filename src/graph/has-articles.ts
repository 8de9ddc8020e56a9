import type { Graph } from './graph.js';
import { inSession } from './in-session.js';

/** Whether the graph holds any article at all. */
export const hasArticles = (graph: Graph): Promise<boolean> =>
  inSession(graph, async (session) => {
    const { records } = await session.executeRead((tx) => tx.run('MATCH (a:Article) RETURN a.id LIMIT 1'));
    return records.length > 0;
  });
