import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import {
  findArticleFiles,
  ingest,
  type Failure,
  type IngestTask,
  type Summary,
} from '../../src/ingest/ingest.js';
import { clear, dumpOf } from '../support/graph-dump.js';

const samples = fileURLToPath(new URL('../../seed', import.meta.url));

let graph: Graph;
let files: IngestTask['files'];
let folder: string;

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  await ensureSchema(graph);
  ({ files } = await findArticleFiles([samples]));
  folder = await mkdtemp(join(tmpdir(), 'isnad-ingest-'));
});

afterAll(async () => {
  await clear(graph);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => clear(graph));

const seed = (task: Partial<IngestTask>): Promise<Summary> =>
  ingest({ files, batch: 5, jobs: 2, store: { write: (batch) => writeExtractions(graph, batch) }, ...task });

describe('taking articles into the graph', () => {
  it('brings in every sample article, and the second time changes nothing', async () => {
    const first = await seed({});
    const dump = await dumpOf(graph);
    const second = await seed({});
    expect(first).toMatchObject({ read: files.length, added: files.length, unchanged: 0, failed: 0 });
    expect(first.claims).toBeGreaterThan(0);
    expect(second).toMatchObject({ added: 0, unchanged: files.length, claims: 0, newLinks: 0 });
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('gives one graph, whatever the order of the files, the batches and the jobs', async () => {
    await seed({ batch: 1, jobs: 1 });
    const dump = await dumpOf(graph);
    await clear(graph);
    await seed({ files: files.toReversed(), batch: 4, jobs: 3 });
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('gives by shards what it gives at once', async () => {
    await seed({});
    const dump = await dumpOf(graph);
    await clear(graph);
    const parts = await Promise.all([1, 2, 3].map((index) => seed({ shard: { index, count: 3 } })));
    expect(parts.reduce((sum, { added }) => sum + added, 0)).toBe(files.length);
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('names what fails and takes in the rest', async () => {
    const lines = ['{"text":"قال وزير الدفاع إن القوات عبرت النهر."}', '{"text":', '{"text":"لا شيء يقال."}'];
    await writeFile(join(folder, 'feed.jsonl'), lines.join('\n'));
    await writeFile(join(folder, 'empty.txt'), '');
    const found = await findArticleFiles([folder]);
    const failures: Failure[] = [];
    const summary = await seed({
      files: found.files,
      progress: (event) => {
        if (event.kind === 'failed') failures.push(event.failure);
      },
    });
    expect(failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['empty.txt', 'UNREADABLE_ARTICLE'],
      ['feed.jsonl#2', 'UNREADABLE_ARTICLE'],
    ]);
    expect(summary).toMatchObject({ read: 2, added: 2, failed: 2 });
  });

  it('begins nothing once it is told to stop, and what was begun is in wholly', async () => {
    const controller = new AbortController();
    const summary = await seed({
      signal: controller.signal,
      batch: 2,
      jobs: 1,
      progress: ({ kind }) => {
        if (kind === 'written') controller.abort();
      },
    });
    expect(summary).toMatchObject({ read: 2, added: 2 });
    const rest = await seed({});
    expect(rest).toMatchObject({ added: files.length - 2, unchanged: 2 });
  });

  it('writes nothing and needs no graph without a writer', async () => {
    const summary = await ingest({ files, batch: 5, jobs: 2 });
    expect(summary).toMatchObject({ read: files.length, added: 0, failed: 0 });
    expect(summary.found).toBeGreaterThan(0);
  });
});
