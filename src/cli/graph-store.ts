import { extractorVersion } from '../extraction/extractor-version.js';
import { answers } from '../graph/answers.js';
import type { Graph } from '../graph/graph.js';
import { currentArticles } from '../graph/writer/current-articles.js';
import { writeExtractions } from '../graph/writer/write-extractions.js';
import type { Store } from '../ingest/ingest.js';

/** A graph as the place where articles are written. @param again whether articles are extracted that it holds as they are */
export const graphStore = async (graph: Graph, again: boolean): Promise<Store> => {
  const version = await extractorVersion();
  return {
    write: (batch) => writeExtractions(graph, batch, version),
    ...(again ? {} : { current: (marks) => currentArticles(graph, marks, version) }),
    answers: () => answers(graph),
    ...(graph.lost === undefined ? {} : { lost: graph.lost }),
  };
};
