import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnreadableArticle } from '../../src/domain/errors.js';
import { idOf } from '../../src/domain/id.js';
import { findArticleFiles, readArticles } from '../../src/article/read-articles.js';
import { articleOfFile, folderOf, gathered, readFileOf, said } from './on-disk.js';

const sentence = 'قال عمدة المدينة إن الجسر القديم سيغلق أسبوعين لأعمال الصيانة.';
const headline = 'إغلاق الجسر القديم';
const megabyte = 1024 * 1024;

describe('an article file', () => {
  it('in plain text is its text as it stands', async () => {
    const text = `${headline}\r\n\r\n${sentence}\r\n`;
    const article = await articleOfFile('a.txt', text);
    expect(article).toMatchObject({ file: 'a.txt', language: 'ar', title: headline, text, plain: true });
    expect(article.matter.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['title', headline],
      ['body', sentence],
    ]);
  });

  it('loses its byte-order mark and nothing else', async () => {
    const text = `\u200fe\u0301te\u0301 ${sentence.normalize('NFD')}\u202c\n`;
    const article = await articleOfFile('a.txt', `\ufeff${text}`);
    expect(article.text).toBe(text);
    expect(article.matter.map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(1, -2)]);
  });

  it('may have its extension in capitals', async () => {
    expect((await articleOfFile('A.TXT', sentence)).text).toBe(sentence);
  });

  it('in markdown has its facts in front, and its offsets are the file’s', async () => {
    const front =
      '---\ntitle: إغلاق الجسر\noutlet: صحيفة النموذج\nurl: http://Example.org/a/?utm_source=x#top\ndate: 2024-08-12\nnote: a sample\n---\n\n';
    const article = await articleOfFile('a.md', `${front}# إغلاق الجسر\n\n${sentence}\n`);
    expect(article).toMatchObject({
      title: 'إغلاق الجسر',
      outlet: 'صحيفة النموذج',
      url: 'https://example.org/a',
      publishedAt: '2024-08-12',
      plain: true,
    });
    expect(article.text.startsWith('---')).toBe(true);
    expect(article.matter.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['title', 'إغلاق الجسر'],
      ['body', sentence],
    ]);
  });

  it('in markdown may begin with a rule', async () => {
    expect((await articleOfFile('a.md', `---\n\n${sentence}`)).matter.length).toBe(1);
  });

  it('in markdown may do without front matter, and may have Windows line ends in it', async () => {
    expect((await articleOfFile('a.md', `# ${headline}\n\n${sentence}`)).title).toBe(headline);
    const windows = await articleOfFile('a.md', `---\r\ntitle: ${headline}\r\n---\r\n${sentence}\r\n`);
    expect([windows.title, windows.matter.length]).toEqual([headline, 1]);
  });

  it('in JSON has its text, and what else it says', async () => {
    const record = {
      id: 7,
      url: 'https://example.org/a',
      title: headline,
      outlet: 'صحيفة',
      publishedAt: '2024-08-12T10:00:00+0300',
      language: 'ar-EG',
      text: sentence,
    };
    expect(await articleOfFile('a.json', JSON.stringify(record))).toMatchObject({
      ...record,
      id: idOf('Article', 'https://example.org/a'),
      language: 'ar',
      publishedAt: '2024-08-12T10:00:00+03:00',
      plain: false,
      matter: [{ kind: 'body', start: 0, end: sentence.length }],
    });
  });

  it('takes nothing for absent where a field is null or blank', async () => {
    const article = await articleOfFile(
      'a.json',
      JSON.stringify({ text: sentence, title: null, url: ' ', publishedAt: '' }),
    );
    expect(Object.keys(article).toSorted()).toEqual([
      'file',
      'id',
      'language',
      'matter',
      'plain',
      'text',
      'textHash',
    ]);
  });
});

describe('the identity of an article', () => {
  it('is its address, however it is written and whatever the text', async () => {
    const of = (url: string, text: string) => articleOfFile('a.json', JSON.stringify({ url, text }));
    const one = await of('http://EXAMPLE.org/a/?fbclid=1&b=2&a=1#x', sentence);
    const two = await of('https://example.org/a?a=1&b=2', headline);
    expect(one.id).toBe(two.id);
    expect(one.textHash).not.toBe(two.textHash);
  });

  it('is else its text, in any form, line end and file', async () => {
    const plain = await articleOfFile('a.txt', `${headline}\n\n${sentence}`);
    const windows = await articleOfFile('b.txt', `\ufeff${headline}\r\n\r\n${sentence}`.normalize('NFD'));
    const front = await articleOfFile('c.md', `---\ndate: 2024-08-12\n---\n${headline}\n\n${sentence}`);
    expect([windows.id, front.id]).toEqual([plain.id, plain.id]);
    expect([windows.textHash, front.textHash]).toEqual([plain.textHash, plain.textHash]);
  });
});

describe('what cannot be read', () => {
  const front = (lines: string): string => `---\n${lines}\n---\n${sentence}`;
  const json = (record: object): string => JSON.stringify({ text: sentence, ...record });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a.txt', '', /empty/],
    ['a.txt', ' \r\n\t ', /empty/],
    ['a.txt', '\ufeff', /empty/],
    ['a.md', '---\ntitle: x\n---\n\n', /empty/],
    ['a.json', '', /empty/],
    ['a.jsonl', '\n\n', /empty/],
    ['a.html', '  ', /empty/],
    ['a.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]), /binary.*byte 4/],
    ['a.jsonl', Buffer.from([0x1f, 0, 3, 4, 10, 7, 10, 8]), /binary/],
    ['a.txt', Buffer.from(`\ufeff${sentence}`, 'utf16le'), /UTF-16/],
    ['a.txt', Buffer.from([0x61, 0x62, 0xe3, 0xca, 0xc8]), /not UTF-8 \(byte 3\)/],
    ['a.txt', Buffer.from(sentence).subarray(0, -2), /not UTF-8/],
    ['a.txt', 'x'.repeat(2 * megabyte + 1), /over 2 MB/],
    ['a.json', JSON.stringify({ text: 'x'.repeat(2 * megabyte + 1) }), /over 2 MB/],
    ['a.txt', `${sentence}ا${'\u0315\u0300'.repeat(150)}`, /255 combining marks/],
    ['a.txt', 'نعم\n'.repeat(100_001), /over 100000 lines/],
    ['a.json', json({ title: 'ع'.repeat(2_001) }), /title has over 2000 characters/],
    ['a.json', json({ url: `https://example.org/${'ب'.repeat(1_000)}` }), /cannot read its url/],
    ['a.json', `{"text":"${sentence}","outlet":"\\ud83d"}`, /outlet holds NUL or half characters/],
    ['a.md', front(`title: "a\\0b"`), /title holds NUL/],
    [
      'a.md',
      front(Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join('\n')),
      /over 16384 characters/,
    ],
    ['a.json', '{"text": "a",}', /broken JSON.*position 13/],
    ['a.json', '[{"text": "a"}]', /a list/],
    ['a.json', '"text"', /not a JSON object/],
    ['a.json', '{"title": "a"}', /has no text/],
    ['a.json', '{"text": 5}', /not a string/],
    ['a.json', '{"text": " "}', /empty/],
    ['a.json', '{"text": "a\\ud800b"}', /half characters/],
    ['a.json', '{"text": "a\\u0000b"}', /NUL/],
    ['a.json', json({ title: 5 }), /title is not text/],
    ['a.json', json({ publishedAt: 'yesterday' }), /publishedAt: yesterday/],
    ['a.json', json({ url: 'example.org/a' }), /url: example/],
    ['a.json', json({ language: 'Arabic' }), /language: Arabic/],
    ['a.md', front('date: 2024-02-30'), /date: 2024-02-30/],
    ['a.md', front('title: [a'), /front matter is broken/],
    ['a.md', front(`a: ${'['.repeat(201)}${']'.repeat(201)}`), /front matter has over 200 brackets/],
    ['a.md', front('title: a\ntitle: b'), /front matter is broken/],
    ['a.md', front('title: *nobody'), /front matter is broken/],
    ['a.md', front('just words'), /not key: value/],
    ['a.md', `---\ntitle: a\n${sentence}`, /not closed/],
    [
      'a.html',
      '<html><head><title>x</title></head><body><script>1</script></body></html>',
      /without an article/,
    ],
    ['a.html', '<div>'.repeat(2_000) + 'x', /nested too deep/],
    ['a.html', `<P>${sentence}`.repeat(100_001), /over 100000 elements/],
    ['a.html', `<p>${'&amp;'.repeat(50_001)}${sentence}`, /over 50000 entities/],
    ['a.html', `${'<'.repeat(50_001)}${sentence}`, /over 50000 entities/],
    ['a.html', `<p Class = "${'a '.repeat(60_000)}">${sentence}</p>`, /class of over 100000 characters/],
    ['a.html', `<p class='${'a '.repeat(60_000)}'>${sentence}</p>`, /class of over 100000 characters/],
    ['a.pdf', 'x', /not a form that is read/],
  ])('%s %#: says so, and what to do', async (name, content, reason) => {
    const [read, ...others] = await readFileOf(name, content);
    expect(others).toEqual([]);
    expect(read).toBeInstanceOf(UnreadableArticle);
    expect(read).toMatchObject({
      file: name,
      reason: expect.stringMatching(reason) as string,
      advice: expect.stringMatching(/\S/) as string,
    });
  });

  it('is a file that is not there, or a folder', async () => {
    const root = await folderOf({ 'folder.txt/a.txt': sentence });
    const read = async (name: string) => gathered(readArticles({ path: `${root}/${name}`, name }));
    expect(said(await read('none.txt'))).toEqual(['none.txt: does not exist']);
    expect(said(await read('none.jsonl'))).toEqual(['none.jsonl: does not exist']);
    expect(said(await read('folder.txt'))).toEqual(['folder.txt: not a regular file']);
  });

  it('does not stop at 100,000 elements of a page', async () => {
    const page = `<html><body><p>${'<b>و</b>'.repeat(99_997)}</p></body></html>`;
    expect((await articleOfFile('a.html', page)).text).toHaveLength(99_997);
  });

  it('does not stop at 50,000 entities of a page', async () => {
    const page = `<html><body><p>${'&#1575;'.repeat(49_999)} &lt;</p></body></html>`;
    expect((await articleOfFile('a.html', page)).text).toHaveLength(50_001);
  });

  it('does not stop at 2 MB exactly', async () => {
    expect((await articleOfFile('a.txt', 'x'.repeat(2 * megabyte))).text).toHaveLength(2 * megabyte);
  });
});

describe('whatever bytes a file has', () => {
  it.each(['txt', 'md', 'html', 'json', 'jsonl'])(
    'a .%s gives articles or reasons, the same each time',
    async (extension) => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })),
          async (content) => {
            const name = `a.${extension}`;
            const one = await readFileOf(name, content);
            expect(one.length).toBeGreaterThan(0);
            expect(said(await readFileOf(name, content))).toEqual(said(one));
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});

describe('what is no file of text, though it is called so', () => {
  it('is refused at once: nobody waits for a pipe', async () => {
    const root = await folderOf({});
    const path = join(root, 'pipe.txt');
    execFileSync('mkfifo', [path]);
    expect(said(await gathered(readArticles({ path, name: 'pipe.txt' })))).toEqual([
      'pipe.txt: not a regular file',
    ]);
    const { files, problems } = await findArticleFiles([root]);
    expect([files.map(({ name }) => name), problems]).toEqual([['pipe.txt'], []]);
  });

  it('is named on one line, in words that a shell takes as they stand', async () => {
    const [read] = await readFileOf("it's\nerror INTERNAL: no.txt", Buffer.from([0xe3, 0xca]));
    if (!(read instanceof UnreadableArticle)) throw new Error('it was read');
    expect(read.message).toBe("it's\\u000Aerror INTERNAL: no.txt: not UTF-8 (byte 1)");
    expect(read.advice).toContain(String.raw`'it'\''s\u000Aerror INTERNAL: no.txt'`);
  });
});
