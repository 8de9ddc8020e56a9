import { writeFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extractorVersion } from '../../src/extraction/extractor-version.js';
import { inSession } from '../../src/graph/in-session.js';
import { currentArticles } from '../../src/graph/writer/current-articles.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { ingest, type IngestTask, type Store, type Summary } from '../../src/ingest/ingest.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { filesWith, sentence } from './made-files.js';

const graph = await testGraph();
let version: string;

beforeAll(async () => {
  version = await extractorVersion();
});

beforeEach(() => clear(graph));

const store: Store = {
  write: (batch) => writeExtractions(graph, batch, version),
  current: (marks) => currentArticles(graph, marks, version),
};

/** What seeding came to, and how many articles were extracted for it. */
const seed = async (
  files: IngestTask['files'],
  into: Store = store,
): Promise<Summary & { readonly extracted: number }> => {
  let extracted = 0;
  const progress: IngestTask['progress'] = ({ kind }) => {
    if (kind === 'read') extracted += 1;
  };
  return { ...(await ingest({ files, batch: 4, jobs: 2, store: into, progress })), extracted };
};

const texts = {
  'a.txt': sentence(11),
  'b.txt': sentence(12),
  'c.json': `{"text":"${sentence(13)}","title":"خبر"}`,
};

describe('seeding again', () => {
  it('extracts nothing of what is in the graph as it is, and only what is new', async () => {
    const files = await filesWith(texts);
    expect(await seed(files.slice(0, 2))).toMatchObject({ added: 2, extracted: 2 });
    expect(await seed(files)).toMatchObject({ read: 3, added: 1, unchanged: 2, extracted: 1 });
    const dump = await dumpOf(graph);
    expect(await seed(files)).toMatchObject({ read: 3, added: 0, unchanged: 3, extracted: 0, newLinks: 0 });
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('replaces what its file says otherwise by now', async () => {
    const files = await filesWith(texts);
    await seed(files);
    await writeFile(files[0]?.path ?? '', sentence(99));
    expect(await seed(files)).toMatchObject({ added: 1, unchanged: 2, extracted: 1 });
    const changed = await dumpOf(graph);
    await clear(graph);
    await seed(files);
    expect(await dumpOf(graph)).toEqual(changed);
  });

  it('extracts all where the graph is not asked, and all of another extractor, and changes nothing', async () => {
    const files = await filesWith(texts);
    await seed(files);
    const dump = await dumpOf(graph);
    expect(await seed(files, { write: store.write })).toMatchObject({ added: 0, unchanged: 3, extracted: 3 });
    expect(await dumpOf(graph)).toEqual(dump);
    const ask = (statement: string) => inSession(graph, (session) => session.run(statement));
    await ask("MATCH (a:Article) SET a.extractedBy = 'older'");
    expect(await seed(files)).toMatchObject({ added: 0, unchanged: 3, extracted: 3 });
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('leaves one graph of two files with one address, however often', async () => {
    const url = 'https://example.org/story';
    const of = (number: number): string => JSON.stringify({ url, text: sentence(number) });
    const files = await filesWith({ 'a.json': of(21), 'b.json': of(22), 'c.json': of(22) });
    await seed(files);
    const dump = await dumpOf(graph);
    await seed(files);
    await seed(files.toReversed());
    expect(await dumpOf(graph)).toEqual(dump);
  });
});

describe('the version of the extractor', () => {
  it('is the same each time, and a hash', async () => {
    expect(version).toMatch(/^[0-9a-f]{24}$/u);
    expect(await extractorVersion()).toBe(version);
  });
});

describe('a database that is away', () => {
  const away = Object.assign(new Error('no longer there'), { code: 'ServiceUnavailable' });

  it('is waited for, and what was to be written is written', async () => {
    const files = await filesWith(texts);
    let refusals = 2;
    const shaky: Store = {
      ...store,
      write: (batch) => ((refusals -= 1) >= 0 ? Promise.reject(away) : store.write(batch)),
    };
    expect(await seed(files, shaky)).toMatchObject({ added: 3, failed: 0 });
  });

  it('is given up when it stays away, and no article is blamed', async () => {
    const files = await filesWith(texts);
    const gone = ingest({
      files,
      batch: 4,
      jobs: 1,
      patience: 0,
      store: { write: () => Promise.reject(away) },
    });
    await expect(gone).rejects.toMatchObject({
      code: 'NO_DATABASE',
      advice: expect.stringContaining('goes on from there') as string,
    });
  });

  it('that cannot write any more is told at once', async () => {
    const files = await filesWith(texts);
    const full = Object.assign(new Error('No space left on device'), {
      code: 'Neo.DatabaseError.General.UnknownError',
    });
    const stopped = ingest({ files, batch: 4, jobs: 1, store: { write: () => Promise.reject(full) } });
    await expect(stopped).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
  });
});
