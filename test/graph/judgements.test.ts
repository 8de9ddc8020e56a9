import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { type Judgement, judgementId } from '../../src/domain/judgement.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { withdrawJudgement } from '../../src/graph/judgements/withdraw.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { clear } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { conclusionsOf, differences } from '../support/judgement-dump.js';
import { judgedStories, judgements } from '../support/judged-stories.js';

const graph = await testGraph();

beforeEach(() => clear(graph));

type Step = { readonly write: Extraction } | { readonly judge: Judgement };

const at = '2024-09-01T00:00:00.000Z';

const take = async (step: Step): Promise<void> => {
  if ('write' in step) await writeExtractions(graph, [step.write]);
  else await judge(graph, step.judge, { at });
};

const takeAll = async (steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await take(step);
};

const steps: readonly Step[] = [
  ...judgedStories.map((write) => ({ write })),
  ...judgements.map((judged) => ({ judge: judged })),
];

const after = async (all: readonly Step[]): Promise<readonly string[]> => {
  await clear(graph);
  await takeAll(all);
  return conclusionsOf(graph);
};

const withdrawAll = async (all: readonly Judgement[]): Promise<void> => {
  for (const one of all) await withdrawJudgement(graph, judgementId(one), { who: 'editor', at });
};

const shuffled = fc.shuffledSubarray([...steps], { minLength: steps.length });

// Each run writes and judges twenty times.
describe('the same articles and judgements, the same graph', { timeout: 240_000 }, () => {
  it('in any order, a judgement before its articles included', async () => {
    const whole = await after(steps);
    expect(whole).not.toEqual(await after(judgedStories.map((write) => ({ write }))));
    await fc.assert(
      fc.asyncProperty(shuffled, async (order) => {
        expect(differences(whole, await after(order))).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('by several writers at once', async () => {
    const whole = await after(steps);
    await clear(graph);
    const [one, other] = [steps.filter((_, n) => n % 2 === 0), steps.filter((_, n) => n % 2 === 1)];
    await Promise.all([one, other, [...steps].reverse(), steps].map(takeAll));
    expect(differences(whole, await conclusionsOf(graph))).toEqual([]);
  });

  it('whatever was judged and withdrawn in between', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, fc.subarray([...judgements], { minLength: 1 }), async (order, withdrawn) => {
        const kept = steps.filter((step) => !('judge' in step && withdrawn.includes(step.judge)));
        const expected = await after(kept);
        await clear(graph);
        await takeAll(order);
        await withdrawAll(withdrawn);
        expect(differences(expected, await conclusionsOf(graph))).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  it('whatever was removed in between and came back', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled,
        fc.subarray([...judgedStories], { minLength: 1 }),
        async (order, removed) => {
          const without = await after(
            steps.filter((step) => !('write' in step && removed.includes(step.write))),
          );
          const whole = await after(order);
          for (const { article } of removed) await removeArticle(graph, article.id);
          expect(differences(without, await conclusionsOf(graph))).toEqual([]);
          await takeAll(removed.map((write) => ({ write })));
          expect(differences(whole, await conclusionsOf(graph))).toEqual([]);
        },
      ),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
