import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { lock } from './lock.js';
import { rewrite } from './rewrite.js';
import { inPipeline, rows, type Tx } from './run.js';

const find = `
CALL {
  MATCH (a:Article {id: $which}) RETURN a
  UNION
  MATCH (a:Article {url: $which}) RETURN a
}
RETURN a.id AS id`;

const remove = async (tx: Tx, which: string): Promise<boolean> => {
  const seek = async (): Promise<readonly string[]> =>
    (await rows<{ id: string }>(tx, find, { which })).map(({ id }) => id);
  await lock(tx, { article: await seek() });
  // Another may have removed it while this one waited.
  const drop = await seek();
  await rewrite(tx, { add: [], drop, refile: [], unchanged: 0, older: 0 });
  return drop.length > 0;
};

/**
 * Removes an article and all that follows from it alone: the graph is left as if it had never been written.
 * @param idOrUrl the article's id or its url
 * @returns whether there was one
 */
export const removeArticle = (graph: Graph, idOrUrl: string): Promise<boolean> =>
  inSession(graph, (session) => session.executeWrite((tx) => inPipeline(tx, (all) => remove(all, idOrUrl))));
