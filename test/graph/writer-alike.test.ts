import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { inSession } from '../../src/graph/in-session.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { alikeStories } from '../support/alike-stories.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';

const graph = await testGraph();

beforeEach(() => clear(graph));

const written = async (batches: readonly (readonly Extraction[])[]): Promise<readonly string[]> => {
  await clear(graph);
  for (const batch of batches) await writeExtractions(graph, batch);
  return dumpOf(graph);
};

const ask = (statement: string): Promise<readonly Record<string, unknown>[]> =>
  inSession(graph, async (session) => (await session.run(statement)).records.map((row) => row.toObject()));

const shuffled = fc.shuffledSubarray([...alikeStories], { minLength: alikeStories.length });

describe('claims that are alike', () => {
  it('are one where they are like enough, and linked where they are less, deny or correct', async () => {
    await written([alikeStories]);
    const claims = await ask(
      'MATCH (c:Claim)<-[:OF]-(s:Assertion) WITH c, count(s) AS told WHERE told > 1 RETURN toInteger(told) AS told',
    );
    expect(claims).toHaveLength(1);
    const links = await ask(
      'MATCH (:Claim)-[r:SUPPORTS|CONTRADICTS|SUPERSEDES]->(:Claim) RETURN DISTINCT type(r) + " " + r.basis AS link ORDER BY link',
    );
    expect(links.map(({ link }) => link)).toEqual([
      'CONTRADICTS denial',
      'SUPERSEDES correction',
      'SUPPORTS likeness',
    ]);
  });

  it('are the same whatever the order and the batches', async () => {
    const whole = await written([alikeStories]);
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 4 }), async (order, size) => {
        const batches = order.flatMap((_, at) => (at % size === 0 ? [order.slice(at, at + size)] : []));
        expect(await written(batches)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });

  it('part again when what joined them is removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled,
        fc.integer({ min: 1, max: alikeStories.length - 1 }),
        async (order, kept) => {
          const expected = await written([order.slice(0, kept)]);
          await written([order]);
          for (const { article } of order.slice(kept)) await removeArticle(graph, article.id);
          expect(await dumpOf(graph)).toEqual(expected);
        },
      ),
      { numRuns: 5 },
    );
  });

  it('answer to the id that any of their wordings alone would have', async () => {
    const [last] = alikeStories.slice(3, 4);
    await written(last === undefined ? [] : [[last]]);
    const [alone] = await ask('MATCH (c:Claim) RETURN c.id AS id');
    await written([alikeStories]);
    const found = await ask(
      `MATCH (s:Assertion {ownClaim: '${String(alone?.['id'])}'})-[:OF]->(c:Claim) RETURN c.id AS id`,
    );
    expect(found).toHaveLength(1);
  });
});
