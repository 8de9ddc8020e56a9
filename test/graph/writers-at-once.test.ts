import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { countedGraph } from '../../src/bench/ingest/counted-graph.js';
import { madeArticles } from '../../src/bench/graph/made-articles.js';
import { extract } from '../../src/extraction/extract.js';
import { connect, type Graph } from '../../src/graph/graph.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { articleOf } from '../extraction/article-of.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { kurskStories } from '../support/kursk-stories.js';

let graph: Graph;
let folder: string;
/** The graph that one writer leaves. */
let expected: readonly string[];

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  folder = await mkdtemp(join(tmpdir(), 'isnad-writers-'));
  await ensureSchema(graph);
  await clear(graph);
  await writeEach(kurskStories);
  expected = await dumpOf(graph);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => clear(graph));

const writeEach = async (extractions: readonly Extraction[]): Promise<void> => {
  for (const extraction of extractions) await writeExtractions(graph, [extraction]);
};

const script = fileURLToPath(new URL('../support/write-in-child.mjs', import.meta.url));

const writeInChild = async (name: string, extractions: readonly Extraction[]): Promise<void> => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(extractions));
  const env = { ...process.env, ISNAD_CHILD_GRAPH: JSON.stringify(inject('neo4j')) };
  await promisify(execFile)(process.execPath, [script, file], { env });
};

const backwards = [...kurskStories].reverse();

describe('writers at once', () => {
  it('leave one graph, each writing every article in another order', async () => {
    await Promise.all([kurskStories, backwards, kurskStories, backwards].map(writeEach));
    expect(await dumpOf(graph)).toEqual(expected);
  });

  it('leave one graph, each writing a part of the articles', async () => {
    await Promise.all(kurskStories.map((one) => writeEach([one])));
    expect(await dumpOf(graph)).toEqual(expected);
  });

  it('leave one graph from two processes', async () => {
    await Promise.all([writeInChild('forth.json', kurskStories), writeInChild('back.json', backwards)]);
    expect(await dumpOf(graph)).toEqual(expected);
  });

  it('leave what is left when one writes and another removes', async () => {
    const [kept, gone] = [kurskStories.slice(0, 4), kurskStories.slice(4)];
    await writeEach(kept);
    const left = await dumpOf(graph);
    await clear(graph);
    await writeEach(gone);
    await Promise.all([writeEach(kept), ...gone.map(({ article }) => removeArticle(graph, article.id))]);
    expect(await dumpOf(graph)).toEqual(left);
  });

  it('leave nothing when those remove that told one claim in two wordings, and the one whose words it bore goes first', async () => {
    const saying = (halted: string): string =>
      `قالت وزارة الدفاع الروسية إن المخبز الكبير القديم ${halted} عن العمل بسبب العاصفة الشديدة التي ضربت المنطقة.`;
    const both = [saying('توقف تماما'), saying('توقف')].map((text, at) =>
      extract(articleOf(text, { publishedAt: '2024-08-07', file: `${at}.txt` })),
    );
    for (let round = 0; round < 8; round += 1) {
      await writeEach(both);
      await Promise.all(both.map(({ article }) => removeArticle(graph, article.id)));
      expect(await dumpOf(graph)).toEqual([]);
    }
  });

  it('hardly ever have to begin anew, though they write of the same people and places', async () => {
    const made = [...madeArticles(40)].flat();
    const { graph: counted, counts } = countedGraph(graph);
    const inBatches = async (articles: readonly Extraction[]): Promise<void> => {
      for (let at = 0; at < articles.length; at += 5)
        await writeExtractions(counted, articles.slice(at, at + 5));
    };
    const other = [...made.slice(20), ...made.slice(0, 20)];
    await Promise.all([made, made.toReversed(), other, other.toReversed()].map(inBatches));
    const { transactions, attempts } = counts();
    expect(transactions).toBe(32);
    expect(attempts - transactions).toBeLessThanOrEqual(3);
  }, 120_000);
});
