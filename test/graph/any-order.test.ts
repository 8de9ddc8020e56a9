import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { type Judgement, judgementId } from '../../src/domain/judgement.js';
import { extractorVersion } from '../../src/extraction/extractor-version.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { withdrawJudgement } from '../../src/graph/judgements/withdraw.js';
import { removeArticle, removeFile } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { changingArticles, collidingArticles, takesThePlaceOf } from '../support/colliding-articles.js';
import { judgementsAbout } from '../support/colliding-judgements.js';
import { clear } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { conclusionsOf, differences } from '../support/judgement-dump.js';
import { roundsOf } from '../support/rounds.js';

const graph = await testGraph();

/** One thing that happens to the graph. */
type Step =
  | { readonly write: readonly Extraction[] }
  | { readonly remove: Extraction }
  | { readonly removeFile: string }
  | { readonly judge: Judgement }
  | { readonly withdraw: Judgement };

const version = await extractorVersion();
const at = '2024-09-01T00:00:00.000Z';

const take = async (step: Step): Promise<void> => {
  if ('write' in step) await writeExtractions(graph, step.write, version);
  else if ('remove' in step) await removeArticle(graph, step.remove.article.id);
  else if ('removeFile' in step) await removeFile(graph, step.removeFile);
  else if ('judge' in step) await judge(graph, step.judge, { at });
  else await withdrawJudgement(graph, judgementId(step.withdraw), { who: 'editor', at });
};

const takeAll = async (steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await take(step);
};

const after = async (steps: readonly Step[]): Promise<readonly string[]> => {
  await clear(graph);
  await takeAll(steps);
  return conclusionsOf(graph);
};

const each = <T, S>(list: readonly T[], stepOf: (one: T) => S): readonly S[] => list.map(stepOf);
const write = (one: Extraction): Step => ({ write: [one] });
const judged = (one: Judgement): Step => ({ judge: one });

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const inBatches = (list: readonly Extraction[], size: number): readonly Step[] =>
  list.flatMap((_, from) => (from % size === 0 ? [{ write: list.slice(from, from + size) }] : []));

/** Articles with judgements about them. */
const judgedArticles = (articles: fc.Arbitrary<readonly Extraction[]>) =>
  articles.chain((all) => fc.record({ all: fc.constant(all), judgements: judgementsAbout(all) }));

const inAnyOrder = judgedArticles(collidingArticles).chain(({ all, judgements }) =>
  fc.record({
    all: fc.constant(all),
    judgements: fc.constant(judgements),
    orders: fc.array(shuffled(all), { minLength: 3, maxLength: 3 }),
    size: fc.integer({ min: 1, max: 4 }),
    steps: shuffled([...each(all, write), ...each(judgements, judged)]),
  }),
);

describe('articles that have much in common', { timeout: 3_600_000 }, () => {
  it('leave one graph in any order and batches, written twice over, judged before or after', async () => {
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async ({ all, judgements, orders: [one = []], size, steps }) => {
        const whole = await after([{ write: all }, ...each(judgements, judged)]);
        expect(differences(whole, await after(steps))).toEqual([]);
        await takeAll(inBatches(one, size));
        expect(differences(whole, await conclusionsOf(graph))).toEqual([]);
      }),
      roundsOf(6),
    );
  });

  it('leave one graph when several write and judge at once', async () => {
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async ({ all, judgements, orders, size, steps }) => {
        const whole = await after([{ write: all }, ...each(judgements, judged)]);
        await clear(graph);
        await Promise.all([steps, ...orders.map((order) => inBatches(order, size))].map(takeAll));
        expect(differences(whole, await conclusionsOf(graph))).toEqual([]);
      }),
      roundsOf(4),
    );
  });
});

const changes = judgedArticles(changingArticles).chain(({ all, judgements }) => {
  const article = fc.constantFrom(...all);
  const writes = fc.array(article, { minLength: 1, maxLength: 4 }).map((list): Step => ({ write: list }));
  const removes = fc.oneof(
    article.map((one): Step => ({ remove: one })),
    article.map((one): Step => ({ removeFile: one.article.file })),
  );
  const [first, ...others] = judgements;
  const judging =
    first === undefined
      ? []
      : [fc.constantFrom(first, ...others)].flatMap((one) => [
          one.map(judged),
          one.map((j): Step => ({ withdraw: j })),
        ]);
  return fc.array(fc.oneof({ weight: 4, arbitrary: writes }, { weight: 2, arbitrary: removes }, ...judging), {
    minLength: 2,
    maxLength: 12,
  });
});

/** What stands in the end: the last text of each address and file that was not removed, and what is still judged. */
const whatStands = (steps: readonly Step[]): readonly Step[] => {
  let articles: readonly Extraction[] = [];
  const judgements = new Map<string, Judgement>();
  for (const step of steps)
    if ('write' in step)
      for (const one of step.write)
        articles = [...articles.filter(({ article }) => !takesThePlaceOf(one.article, article)), one];
    else if ('remove' in step)
      articles = articles.filter(({ article }) => article.id !== step.remove.article.id);
    else if ('removeFile' in step)
      articles = articles.filter(({ article }) => article.file !== step.removeFile);
    else if ('judge' in step) judgements.set(judgementId(step.judge), step.judge);
    else judgements.delete(judgementId(step.withdraw));
  return [...each(articles, write), ...each([...judgements.values()], judged)];
};

describe('articles that come, change and go', { timeout: 3_600_000 }, () => {
  it('leave what stands in the end and nothing of what was before', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const expected = await after(whatStands(steps));
        expect(differences(expected, await after(steps))).toEqual([]);
      }),
      roundsOf(8),
    );
  });
});
