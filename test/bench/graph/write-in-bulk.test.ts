import { expect, it } from 'vitest';
import { madeArticles } from '../../../src/bench/graph/made-articles.js';
import { writeInBulk } from '../../../src/bench/graph/write-in-bulk.js';
import { writeExtractions } from '../../../src/graph/writer/write-extractions.js';
import { clear, dumpOf } from '../../support/graph-dump.js';
import { testGraph } from '../../support/test-graph.js';

// Three stretches of days, of ten articles each.
const stretches = [...madeArticles(260)].slice(0, 3);

const graph = await testGraph();

it('articles written in bulk are the graph that the writer makes of them', async () => {
  await clear(graph);
  for (const stretch of stretches) await writeExtractions(graph, stretch);
  const written = await dumpOf(graph);
  await clear(graph);
  for (const stretch of stretches) await writeInBulk(graph, stretch);
  expect(await dumpOf(graph)).toEqual(written);
  expect(written.filter((row) => row.includes('"type":"CONTRADICTS"'))).not.toEqual([]);
}, 180_000);
