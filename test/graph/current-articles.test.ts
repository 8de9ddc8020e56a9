import { beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { markOf } from '../../src/graph/writer/article-mark.js';
import { currentArticles } from '../../src/graph/writer/current-articles.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { articleOf, type ArticleParts, defence, extractionOf } from '../support/extractions.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';

const graph = await testGraph();

beforeEach(() => clear(graph));

const words = 'الجسر الجديد سيفتح قريبا';

const story = (parts: Partial<ArticleParts>, text = `قالت وزارة الدفاع الروسية إن ${words}.`): Extraction =>
  extractionOf({
    article: articleOf({ ...parts, text }),
    actors: [defence],
    claims: [{ words, by: defence }],
  });

const write = (extraction: Extraction, version = 'v1') => writeExtractions(graph, [extraction], version);

const isCurrent = async ({ article }: Extraction, version = 'v1'): Promise<boolean> =>
  (await currentArticles(graph, [markOf(article)], version)).has(article.file);

describe('what an article has to be in order to be current', () => {
  const first = story({ file: 'a.txt', title: 'خبر' });

  it('in the graph, with its text, what its file says, its file and this extractor', async () => {
    expect(await isCurrent(first)).toBe(false);
    await write(first);
    expect(await isCurrent(first)).toBe(true);
    expect(await isCurrent(first, 'v2')).toBe(false);
    expect(await isCurrent(story({ file: 'a.txt', title: 'خبر آخر' }))).toBe(false);
    expect(await isCurrent(story({ file: 'b.txt', title: 'خبر' }))).toBe(false);
    expect(await isCurrent(story({ file: 'a.txt', title: 'خبر' }, `أعلن أن ${words}.`))).toBe(false);
  });

  it('read by an extractor whose version somebody told', async () => {
    await writeExtractions(graph, [first]);
    expect(await isCurrent(first)).toBe(false);
    await write(first);
    expect(await isCurrent(first)).toBe(true);
    await writeExtractions(graph, [first]);
    expect(await isCurrent(first)).toBe(true);
  });

  it('not one of whose texts its file holds no more, until that has gone', async () => {
    const second = story({ file: 'b.txt', title: 'خبر' });
    await write(first);
    await write(second);
    const other = story({ file: 'b.txt' }, `أعلن أن ${words}.`);
    await write(other);
    expect([await isCurrent(first), await isCurrent(other)]).toEqual([true, true]);
    // b.txt has its first text again, and the graph still has it from a.txt: the other text has to go all the same.
    expect(await isCurrent(second)).toBe(false);
    await write(second);
    expect(await isCurrent(other)).toBe(false);
  });
});

describe('a newer extractor', () => {
  it('that finds the same changes nothing but who read it, and is known the next time', async () => {
    const one = story({ url: 'https://example.org/1' });
    await write(one, 'v1');
    const before = await dumpOf(graph);
    expect(await write(one, 'v2')).toMatchObject({ articles: 0, unchanged: 1 });
    expect(await isCurrent(one, 'v2')).toBe(true);
    expect(await dumpOf(graph)).toEqual(before.map((row) => row.replace('"v1"', '"v2"')).sort());
  });
});
