import { fileURLToPath } from 'node:url';
import type { Graph } from '../graph/graph.js';
import { hasArticles } from '../graph/has-articles.js';
import { findArticleFiles, ingest } from '../ingest/ingest.js';
import { graphStore } from './graph-store.js';
import { note } from './output.js';
import { packageRoot } from './package-root.js';
import { tellError } from './tell-error.js';

const samples = fileURLToPath(new URL('seed', packageRoot));

/** Puts the sample articles into a graph without any article, so that the first question has an answer. */
export const seedSamples = async (graph: Graph): Promise<void> => {
  if (await hasArticles(graph)) return;
  const { files } = await findArticleFiles([samples]);
  const { added, claims } = await ingest({
    ...{ files, batch: files.length, jobs: 1, store: await graphStore(graph, true) },
    progress: (event) => {
      if (event.kind === 'failed') tellError(event.failure.error);
    },
  });
  note(`The graph was empty: ${added} sample articles with ${claims} claims are in it now.`);
};
