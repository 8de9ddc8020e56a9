import type { Extraction } from '../../domain/extraction.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { changeOf } from './change-of.js';
import { planArticles } from './article-plan.js';
import type { ToldArticle } from './article-versions.js';
import { readStored } from './stored-articles.js';
import { lock } from './lock.js';
import { rewrite } from './rewrite.js';
import { inPipeline, type Tx } from './run.js';

/** What a batch came to. */
export interface WriteReport {
  readonly articles: number;
  /** Articles of the batch that the graph already had as they are. */
  readonly unchanged: number;
  /** Articles of the batch of whose url or text the graph has another version that stands. */
  readonly older: number;
  /** Articles of the graph whose text another of the same file or url has taken the place of. */
  readonly replaced: number;
  /** Claims that the new assertions are of. */
  readonly claims: number;
  readonly assertions: number;
  /** Claims that are now told by several articles, and links between claims that were not there before. */
  readonly newLinks: number;
}

// What a file held before is known only now; it may have gone while its lock was waited for.
const lockStored = async (tx: Tx, extractions: readonly Extraction[]): Promise<readonly ToldArticle[]> => {
  const articles = extractions.map(({ article }) => article);
  const stored = await readStored(tx, articles);
  const asked = new Set(articles.map(({ id }) => id));
  if (stored.every(({ id }) => asked.has(id))) return stored;
  await lock(tx, { article: stored.map(({ id }) => id) });
  return readStored(tx, articles);
};

const writeBatch = async (
  tx: Tx,
  extractions: readonly Extraction[],
  extractor?: string,
): Promise<WriteReport> => {
  // A file is locked as well as an article: two texts of one file replace each other.
  await lock(tx, { article: extractions.flatMap(({ article }) => [article.id, article.file]) });
  const plan = planArticles(await lockStored(tx, extractions), extractions, extractor);
  const change = await changeOf(tx, plan.articles);
  const { records, claims, newLinks } = await rewrite(tx, change);
  return {
    articles: plan.written,
    unchanged: plan.unchanged,
    older: plan.older,
    replaced: plan.replaced,
    claims,
    assertions: records.length,
    newLinks,
  };
};

/**
 * Writes what was extracted from some articles, and all that follows from it, in one transaction: an article is in wholly
 * or not at all. Whatever the order, the batches and the number of writers, the graph comes out the same. Writing the same
 * again changes nothing; without url the same file with another text replaces the older article, and so does the same text of a file with
 * another url. Of two files with one url that have different texts the one published later stands, of one day that of the last file in code
 * order.
 * @param extractor the version of the extractor, by which the articles are known to be current (`currentArticles`)
 */
export const writeExtractions = (
  graph: Graph,
  extractions: readonly Extraction[],
  extractor?: string,
): Promise<WriteReport> =>
  inSession(graph, (session) =>
    session.executeWrite((tx) => inPipeline(tx, (all) => writeBatch(all, extractions, extractor))),
  );
