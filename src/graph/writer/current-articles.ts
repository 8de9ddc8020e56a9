import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import type { ArticleMark } from './article-mark.js';
import { versionKey } from './kept-articles.js';
import { rows } from './run.js';

// What is kept beside the version that stands is not extracted, and current whatever the extractor.
//
// A file that says something else by now, or has another url, is not current, even where that is in the graph already: what the file
// held before has to go.
const current = `
UNWIND $marks AS mark
MATCH (a:Article {id: mark.id})
OPTIONAL MATCH (v:Version {key: mark.version})
WITH mark, a, CASE WHEN a.file = mark.file THEN a ELSE v END AS told, coalesce(v.said IS NOT NULL, false) AS isSpare
WHERE told.textHash = mark.textHash AND told.metaHash = mark.metaHash
  AND (isSpare OR a.extractedBy = $extractor)
  AND NOT EXISTS {
    MATCH (other:Article {file: mark.file})
    WHERE other.id <> mark.id AND (other.url IS NULL OR other.textHash = mark.textHash)
  } AND NOT EXISTS {
    MATCH (other:Version {file: mark.file})
    WHERE other.article <> mark.id AND (NOT other.hasUrl OR other.textHash = mark.textHash)
  }
RETURN mark.file AS file`;

const known = (mark: ArticleMark): object => ({ ...mark, version: versionKey(mark.id, mark.file) });

/**
 * Which of some articles the graph holds as they are, told by this version of the extractor: to write them would change
 * nothing. One statement, without locks.
 * @returns their files
 */
export const currentArticles = async (
  graph: Graph,
  marks: readonly ArticleMark[],
  extractor: string,
): Promise<ReadonlySet<string>> => {
  const found = await inSession(graph, (session) =>
    session.executeRead((tx) => rows<{ file: string }>(tx, current, { marks: marks.map(known), extractor })),
  );
  return new Set(found.map(({ file }) => file));
};
