import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import type { ArticleMark } from './article-mark.js';
import { rows } from './run.js';

// Of two files with one address and one version the last one names it, and the other changes nothing.
//
// A file that has another text by now is not current, even where that text is in the graph already: what the file held
// before has to go.
const current = `
UNWIND $marks AS mark
MATCH (a:Article {id: mark.id})
WHERE a.textHash = mark.textHash AND a.metaHash = mark.metaHash AND a.extractedBy = $extractor
  AND (mark.file IN a.files OR (mark.hasUrl AND mark.file < a.file))
  AND (mark.hasUrl OR NOT EXISTS {
    MATCH (other:Article {file: mark.file}) WHERE other.url IS NULL AND other.id <> mark.id
  })
RETURN mark.file AS file`;

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
    session.executeRead((tx) => rows<{ file: string }>(tx, current, { marks, extractor })),
  );
  return new Set(found.map(({ file }) => file));
};
