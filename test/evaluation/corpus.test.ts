import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgedArticles, patience } from './corpora.js';

const corpus = new URL('../corpus/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, corpus), 'utf8');
const texts = readdirSync(corpus).filter((name) => /^\d.*\.md$/u.test(name));

describe('the annotated articles of the project', () => {
  it(
    'are twenty-eight or more, and every annotation fits its text',
    async () => {
      const samples = await judgedArticles('samples');
      const short = await judgedArticles('short texts');
      expect(samples.length + short.length).toBeGreaterThanOrEqual(28);
      expect(short.map(({ extraction }) => extraction.article.file)).toEqual(texts);
    },
    patience,
  );

  it('are explained, each short text, in the README beside them', () => {
    const told = [...read('README.md').matchAll(/^\| `(\d[^`]+)`/gmu)].map(([, name]) => name);
    expect(told).toEqual(texts);
  });

  it.each(texts)('%s says that it is a sample, of an invented outlet, and is normalised', (name) => {
    const text = read(name);
    expect(text).toMatch(/^outlet: .* \(نموذج\)$/mu);
    expect(text).toMatch(/^sample: true$/mu);
    expect(text).toMatch(/^date: \d{4}-\d\d-\d\d$/mu);
    expect(text).not.toMatch(/\r|^\uFEFF/u);
    expect(text).toBe(text.normalize('NFC'));
  });
});
