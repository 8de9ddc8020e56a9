import { canonicalUrl } from '../article/canonical-url.js';
import { removeArticle } from '../graph/writer/remove-article.js';
import { withGraph } from './with-graph.js';

/**
 * Removes articles by id or address, written in whatever way.
 * @returns those that were not there
 */
export const removeArticles = (which: readonly string[]): Promise<readonly string[]> =>
  withGraph(async (graph) => {
    const missing: string[] = [];
    for (const one of which) if (!(await removeArticle(graph, canonicalUrl(one) ?? one))) missing.push(one);
    return missing;
  });
