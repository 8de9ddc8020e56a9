import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/article/byte-lines.js';
import { readArticles } from '../../src/article/read-articles.js';
import { UnreadableArticle } from '../../src/domain/errors.js';
import { folderOf, gathered, readFileOf, said } from './on-disk.js';

const line = (text: string): string => JSON.stringify({ text });

describe('a .jsonl file', () => {
  it('gives an article a line, and names the lines that are none', async () => {
    const lines = [line('first'), '{"text": ', '', line('second'), '{"title": "x"}', `${line('third')}\r`];
    expect(said(await readFileOf('a.jsonl', `\ufeff${lines.join('\n')}`))).toEqual([
      'a.jsonl#1 ok',
      'a.jsonl#2: broken JSON: Unexpected end of JSON input',
      'a.jsonl#4 ok',
      'a.jsonl#5: has no text',
      'a.jsonl#6 ok',
    ]);
  });

  it('goes on behind a line in another encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from([0xe3, 0xca]),
      Buffer.from(`"}\n${line('second')}\n`),
    ]);
    expect(said(await readFileOf('a.jsonl', bytes))).toEqual([
      'a.jsonl#1: not UTF-8 (byte 10)',
      'a.jsonl#2 ok',
    ]);
  });

  it('of 200,000 lines is streamed', async () => {
    const root = await folderOf({ 'a.jsonl': '' });
    const path = join(root, 'a.jsonl');
    const handle = await open(path, 'w');
    const words = 'قال العمدة إن الجسر سيفتح. '.repeat(8);
    for (let from = 0; from < 200_000; from += 1_000) {
      await handle.write(
        Array.from({ length: 1_000 }, (_, at) => `${line(`${from + at} ${words}`)}\n`).join(''),
      );
    }
    await handle.close();
    let articles = 0;
    let most = 0;
    for await (const read of readArticles({ path, name: 'a.jsonl' })) {
      articles += read instanceof UnreadableArticle ? 0 : 1;
      if (articles % 2_000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
    expect(articles).toBe(200_000);
    // The file has some 80 MB; kept as a whole it would show.
    expect(most).toBeLessThan(60 * 1024 * 1024);
  }, 60_000);
});

describe('the lines of a stream of bytes', () => {
  async function* chunks(...parts: readonly string[]): AsyncGenerator<Buffer> {
    for (const part of parts) yield await Promise.resolve(Buffer.from(part));
  }
  const lines = async (most: number, ...parts: readonly string[]) =>
    (await gathered(byteLines(chunks(...parts), most))).map(({ number, bytes }) => [
      number,
      bytes?.toString(),
    ]);

  it('are the same however the chunks fall', async () => {
    const expected = [
      [1, 'ab'],
      [2, ''],
      [3, 'cd'],
    ];
    expect(await lines(9, 'ab\n\ncd')).toEqual(expected);
    expect(await lines(9, 'a', 'b', '\n', '\nc', 'd\n')).toEqual(expected);
    expect(await lines(9)).toEqual([]);
  });

  it('that are too long are counted and not kept', async () => {
    expect(await lines(3, 'abcd\nab', 'c\nabc', 'd')).toEqual([
      [1, undefined],
      [2, 'abc'],
      [3, undefined],
    ]);
  });

  it('take no memory for a line without end', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    async function* endless(): AsyncGenerator<Buffer> {
      for (let at = 0; at < 3_000; at += 1) yield await Promise.resolve(piece);
    }
    expect(await gathered(byteLines(endless(), 1024))).toEqual([{ number: 1 }]);
  });
});
