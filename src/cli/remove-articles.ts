import { canonicalUrl } from '../article/canonical-url.js';
import type { Graph } from '../graph/graph.js';
import { removeArticle, removeFile } from '../graph/writer/remove-article.js';
import { withGraph } from './with-graph.js';

const remove = async (graph: Graph, which: string): Promise<boolean> =>
  (await removeArticle(graph, canonicalUrl(which) ?? which)) || (await removeFile(graph, which)) > 0;

/**
 * Removes articles by id, by address, written in whatever way, or by the file that they came from.
 * @returns those that were not there
 */
export const removeArticles = (which: readonly string[]): Promise<readonly string[]> =>
  withGraph(async (graph) => {
    const missing: string[] = [];
    for (const one of which) if (!(await remove(graph, one))) missing.push(one);
    return missing;
  });
