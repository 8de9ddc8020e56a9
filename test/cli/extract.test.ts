import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintedExtraction } from '../../src/cli/printed-extraction.js';
import type { Span } from '../../src/domain/span.js';
import { articles } from '../domain/samples.js';
import { isnad, samples, temporaryFolder } from './isnad.js';

const html = `<html lang="ar"><head><title>خبر</title></head><body><article><h1>خبر</h1>
<p>قالت وزارة الدفاع الروسية إن قواتها أسقطت سبع طائرات مسيّرة فوق مقاطعة كورسك خلال الليل، ولم تذكر تفاصيل أخرى عن الحادث.</p>
<p>وأضافت الوزارة أن حطام إحدى المسيّرات سقط على بيت في قرية قريبة من الحدود، وأن أحداً لم يصب بأذى جراء ذلك.</p>
</article></body></html>`;

const extractions = (stdout: string): readonly PrintedExtraction[] =>
  JSON.parse(stdout) as readonly PrintedExtraction[];

const spansOf = ({ actors, locations, events, claims }: PrintedExtraction): readonly Span[] => [
  ...[...actors, ...locations].flatMap(({ mentions }) => mentions),
  ...events.map(({ trigger }) => trigger),
  ...claims.flatMap(({ span, cue, quantities }) => [
    span,
    ...(cue === undefined ? [] : [cue]),
    ...quantities.map((quantity) => quantity.span),
  ]),
];

// Run once for all that is asked of it.
const ofSamples = isnad(['extract', samples, '--format', 'json']);

describe('isnad extract --format json', () => {
  it('prints one array with an Extraction for each article, and nothing else', async () => {
    const { code, stdout, stderr } = await ofSamples;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = extractions(stdout);
    expect(printed.map(({ article }) => basename(article.file))).toEqual(articles);
    for (const { article } of printed) expect(article).not.toHaveProperty('text');
  });

  it('names nothing that is not there: speakers, chains and topics are ids of the same Extraction', async () => {
    const { stdout } = await ofSamples;
    for (const { actors, locations, events, claims } of extractions(stdout)) {
      const ids = [...actors, ...locations, ...events].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = claims.flatMap(({ speaker, via, about }) => [speaker, ...via, ...about]);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('points into the file itself', async () => {
    const { stdout } = await ofSamples;
    for (const extraction of extractions(stdout)) {
      const text = readFileSync(join(samples, extraction.article.file), 'utf8');
      for (const { start, end } of spansOf(extraction)) {
        const words = text.slice(start, end);
        expect({ words, start, end, isTrimmed: words.trim() === words }).toMatchObject({ isTrimmed: true });
        expect(words.length).toBe(end - start);
        expect(words).not.toBe('');
      }
    }
  });

  it('gives the text where the file is not that text', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'page.html'), html);
    await writeFile(
      join(folder, 'feed.jsonl'),
      `\n${JSON.stringify({ text: 'قال المتحدث إن الطريق مغلق.' })}\n`,
    );
    const { stdout } = await isnad(['extract', folder, '--format', 'json']);
    const [line, page] = extractions(stdout);
    expect(line?.article).toMatchObject({ file: 'feed.jsonl#2', text: 'قال المتحدث إن الطريق مغلق.' });
    expect(page?.article.file).toBe('page.html');
    expect(page?.article.text).toContain('قالت وزارة الدفاع الروسية');
    expect(page?.article.text).not.toContain('<p>');
  });

  it('names each file that fails, goes on, and still prints a whole array', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a-empty.txt'), '');
    await writeFile(join(folder, 'b-binary.txt'), Buffer.from([0, 1, 2]));
    await writeFile(join(folder, 'c-good.txt'), 'قال المتحدث إن الطريق مغلق.');
    const missing = join(folder, 'missing.txt');
    const { code, stdout, stderr } = await isnad(['extract', folder, missing, '--format', 'json']);
    expect(code).toBe(1);
    expect(extractions(stdout).map(({ article }) => article.file)).toEqual(['c-good.txt']);
    for (const name of ['a-empty.txt', 'b-binary.txt', missing])
      expect(stderr).toMatch(new RegExp(`error UNREADABLE_ARTICLE: ${name}: `, 'u'));
    expect(stderr).not.toMatch(/\n {4}at /u);
  });

  it('prints an empty array where nothing can be read', async () => {
    const { code, stdout } = await isnad(['extract', '/nowhere/to/be/found.txt', '--format', 'json']);
    expect({ code, printed: extractions(stdout) }).toEqual({ code: 1, printed: [] });
  });
});

describe('isnad extract', () => {
  it('lists claims with their speaker and their words, Arabic kept apart from what surrounds it', async () => {
    const { code, stdout } = await isnad(['extract', join(samples, articles[0] ?? '')]);
    expect(code).toBe(0);
    expect(stdout).toContain('\u2068وزارة الدفاع الروسية\u2069 · SAY \u2068');
    expect(stdout.split('\u2068').length).toBe(stdout.split('\u2069').length);
  });
});
