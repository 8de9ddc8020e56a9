import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { extractorVersion } from '../../src/extraction/extractor-version.js';
import { inSession } from '../../src/graph/in-session.js';
import { currentArticles } from '../../src/graph/writer/current-articles.js';
import { removeArticle, removeFile } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { extractions } from '../../src/ingest/extractions.js';
import { ingest, type IngestTask } from '../../src/ingest/ingest.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { filesWith, sentence } from './made-files.js';

const graph = await testGraph();
const version = await extractorVersion();

beforeEach(() => clear(graph));

type Files = IngestTask['files'];

/** Seeds files one after another, and gives those that had to be extracted. */
const seed = async (files: Files): Promise<readonly string[]> => {
  const extracted: string[] = [];
  const store = {
    write: (batch: Parameters<typeof writeExtractions>[1]) => {
      extracted.push(...batch.map(({ article }) => article.file));
      return writeExtractions(graph, batch, version);
    },
    current: (marks: Parameters<typeof currentArticles>[1]) => currentArticles(graph, marks, version),
  };
  for (const file of files)
    await ingest({ files: [file], batch: 4, jobs: 1, store, progress: () => undefined });
  return extracted;
};

const after = async (files: Files): Promise<readonly string[]> => {
  await clear(graph);
  await seed(files);
  return dumpOf(graph);
};

const titles = (): Promise<readonly unknown[]> =>
  inSession(graph, async (session) =>
    (
      await session.run('MATCH (a:Article) RETURN a.title AS title, a.outlet AS outlet, a.file AS file')
    ).records.map((record) => record.toObject()),
  );

const page = (facts: readonly string[], text = sentence(11)): string =>
  `---\n${facts.join('\n')}\n---\n${text}\n`;

/** One text in three files that tell its title, outlet and day otherwise; two of them the same. */
const oneText = (): Promise<Files> =>
  filesWith({
    'a.md': page(['title: خبر أول', 'outlet: صحيفة الميدان', 'date: 2024-08-12']),
    'b.md': page(['title: خبر ثان', 'outlet: وكالة الشمال', 'date: 2024-08-13']),
    'c.md': page(['title: خبر ثان', 'outlet: وكالة الشمال', 'date: 2024-08-13']),
    'd.txt': `${sentence(11)}\n`,
  });

const url = 'url: https://example.org/story';

/** One address in three files that say something else of it. */
const oneUrl = (): Promise<Files> =>
  filesWith({
    'a.md': page([url, 'date: 2024-08-14', 'outlet: صحيفة الميدان'], sentence(11)),
    'b.md': page([url, 'date: 2024-08-13'], sentence(12)),
    'c.md': page([url, 'date: 2024-08-12', 'outlet: وكالة الشمال'], sentence(13)),
  });

describe.each([
  ['one text without url', oneText, []],
  ['one url', oneUrl, [url]],
])('%s in several files', (_, made, address) => {
  it('is one article, that of one file, whichever came first', async () => {
    const files = await made();
    const whole = await after(files);
    expect(await titles()).toHaveLength(1);
    expect(await after(files.toReversed())).toEqual(whole);
  });

  it('is what the other files say once a file is removed, without reading them', async () => {
    const files = await made();
    for (const [at, { name }] of files.entries()) {
      const expected = await after(files.toSpliced(at, 1));
      await after(files);
      expect(await removeFile(graph, name)).toBe(1);
      expect(await dumpOf(graph)).toEqual(expected);
    }
  });

  it('is what all say now when a file says something else, whichever is read first', async () => {
    for (const turned of [false, true]) {
      const files = await made();
      const [first] = files;
      await after(files);
      const text = page([...address, 'title: خبر آخر', 'date: 2024-08-01'], sentence(19));
      await writeFile(first?.path ?? '', text);
      await seed(turned ? files.toReversed() : files);
      const changed = await dumpOf(graph);
      expect(changed).toEqual(await after(files));
    }
  });

  it('is not extracted again, whichever file stands', async () => {
    const files = await made();
    expect(await seed(files)).toHaveLength(files.length);
    expect(await seed(files)).toEqual([]);
    expect(await seed(files.toReversed())).toEqual([]);
  });

  it('goes with all that was kept of it when the article is removed', async () => {
    await seed(await made());
    const [{ id } = { id: '' }] = await inSession(graph, async (session) =>
      (await session.run<{ id: string }>('MATCH (a:Article) RETURN a.id AS id')).records.map((r) =>
        r.toObject(),
      ),
    );
    expect(await removeArticle(graph, id)).toBe(true);
    expect(await dumpOf(graph)).toEqual([]);
  });
});

describe('the facts of a text that several files have', () => {
  it('are those of the first file in the alphabet, and of the next one when that goes', async () => {
    const [a, ...others] = await oneText();
    await seed([...others, ...(a === undefined ? [] : [a])]);
    expect(await titles()).toEqual([{ title: 'خبر أول', outlet: 'صحيفة الميدان', file: 'a.md' }]);
    await removeFile(graph, 'a.md');
    expect(await titles()).toEqual([{ title: 'خبر ثان', outlet: 'وكالة الشمال', file: 'b.md' }]);
    await removeFile(graph, 'b.md');
    expect(await titles()).toEqual([{ title: 'خبر ثان', outlet: 'وكالة الشمال', file: 'c.md' }]);
    await removeFile(graph, 'c.md');
    expect(await titles()).toEqual([{ title: null, outlet: null, file: 'd.txt' }]);
    await removeFile(graph, 'd.txt');
    expect(await dumpOf(graph)).toEqual([]);
  });
});

describe('a file that keeps its text', () => {
  const addresses = ['url: https://example.org/one', 'url: https://example.org/two', 'title: بلا عنوان'];
  const changes = addresses.flatMap((before) =>
    addresses.filter((now) => now !== before).map((now) => [before, now] as const),
  );

  it.each(changes)('is one article: %s, then %s', async (before, now) => {
    const files = await filesWith({ 'a.md': page([before]) });
    await after(files);
    await writeFile(files[0]?.path ?? '', page([now]));
    expect(await seed(files)).toHaveLength(1);
    const changed = await dumpOf(graph);
    expect(changed).toEqual(await after(files));
    expect(await seed(files)).toEqual([]);
  });

  it('is another article with another text under another url', async () => {
    const [one = '', two = ''] = addresses;
    const files = await filesWith({ 'a.md': page([one]) });
    await after(files);
    await writeFile(files[0]?.path ?? '', page([two], sentence(19)));
    await seed(files);
    expect(await titles()).toHaveLength(2);
    expect(await removeFile(graph, 'a.md')).toBe(2);
    expect(await dumpOf(graph)).toEqual([]);
  });
});

describe('the file of a removal', () => {
  it('is that file and its lines, and no other whose name begins like it', async () => {
    await seed(await filesWith({ 'a.txt': sentence(11), 'a.txt#2.txt': sentence(12) }));
    expect(await removeFile(graph, 'a.txt')).toBe(1);
    expect((await titles()).map((one) => (one as { file: string }).file)).toEqual(['a.txt#2.txt']);
  });
});

describe('what seeding says of versions', () => {
  it('is that the one that does not stand is older, and that one that comes forward is not new', async () => {
    const [a, b] = await oneText();
    const write = async (file: Files[number] | undefined) => {
      for await (const one of extractions({ files: file === undefined ? [] : [file] }))
        if (!('error' in one)) return writeExtractions(graph, [one], version);
      return undefined;
    };
    expect(await write(a)).toMatchObject({ articles: 1, older: 0 });
    expect(await write(b)).toMatchObject({ articles: 0, unchanged: 0, older: 1 });
    await writeFile(a?.path ?? '', page(['title: خبر'], sentence(19)));
    expect(await write(a)).toMatchObject({ articles: 1, unchanged: 0, older: 0 });
    expect((await titles()).length).toBe(2);
  });
});
