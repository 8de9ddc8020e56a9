import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { kurskStories } from '../support/kursk-stories.js';

const graph = await testGraph();

beforeEach(() => clear(graph));

/** Writers come with batches: three articles, two, one. */
const inBatches = (order: readonly Extraction[]): readonly (readonly Extraction[])[] => [
  order.slice(0, 3),
  order.slice(3, 5),
  order.slice(5),
];

const written = async (batches: readonly (readonly Extraction[])[]): Promise<readonly string[]> => {
  await clear(graph);
  for (const batch of batches) await writeExtractions(graph, batch);
  return dumpOf(graph);
};

describe('the same articles, the same graph', () => {
  it('in one batch, one by one, and twice', async () => {
    const whole = await written([kurskStories]);
    expect(whole.length).toBeGreaterThan(100);
    expect(await written(kurskStories.map((one) => [one]))).toEqual(whole);
    expect(await written([kurskStories, kurskStories, ...kurskStories.map((one) => [one])])).toEqual(whole);
  });

  it('in any order', async () => {
    const whole = await written([kurskStories]);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...kurskStories], { minLength: kurskStories.length }),
        async (order) => {
          expect(await written(inBatches(order))).toEqual(whole);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('whatever was written and removed in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...kurskStories], { minLength: kurskStories.length }),
        fc.integer({ min: 1, max: kurskStories.length - 1 }),
        async (order, kept) => {
          const expected = await written([order.slice(0, kept)]);
          await written(inBatches(order));
          for (const { article } of order.slice(kept))
            expect(await removeArticle(graph, article.id)).toBe(true);
          expect(await dumpOf(graph)).toEqual(expected);
        },
      ),
      { numRuns: 6 },
    );
  });
});
