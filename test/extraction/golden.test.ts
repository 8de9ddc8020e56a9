import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { extract } from '../../src/extraction/extract.js';
import { articleOfFile } from '../article/on-disk.js';
import { articles, read } from '../domain/samples.js';

// A change of extraction shows here, article by article. `npm run golden` writes the files anew: read the diff.
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'start,end';

/** An Extraction as a golden file has it: a span with its words, so that a diff can be read. */
const golden = ({ article, ...found }: Extraction): string => {
  const { text, textHash, matter, ...facts } = article;
  const worded = (_: string, value: unknown): unknown =>
    isSpan(value) ? `${value.start}-${value.end} ${text.slice(value.start, value.end)}` : value;
  const stretches = matter.map(({ kind, start, end }) => `${start}-${end} ${kind}`);
  return `${JSON.stringify({ article: { ...facts, textHash, matter: stretches }, ...found }, worded, 1)}\n`;
};

describe('the sample articles', () => {
  it.each(articles)('%s says what its golden file says', async (name) => {
    const file = new URL(`golden/${name.replace(/md$/u, 'json')}`, import.meta.url);
    const now = golden(extract(await articleOfFile(name, read(name))));
    if (isUpdating) writeFileSync(file, now);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });

  it.each(articles)('%s gives the same bytes when it is read again', async (name) => {
    const [one, other] = [await articleOfFile(name, read(name)), await articleOfFile(name, read(name))];
    expect(golden(extract(other))).toBe(golden(extract(one)));
  });
});
