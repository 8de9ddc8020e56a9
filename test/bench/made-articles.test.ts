import { describe, expect, it } from 'vitest';
import { madeArticles } from '../../src/bench/graph/made-articles.js';

const articles = [...madeArticles(500)].flat();
const claims = articles.flatMap((extraction) => extraction.claims.map((claim) => ({ extraction, claim })));

const counted = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe('made articles', () => {
  it('are the same every time, and each is another', () => {
    expect([...madeArticles(500)].flat()).toEqual(articles);
    expect(new Set(articles.map(({ article }) => article.id)).size).toBe(500);
  });

  it('point at the words that they speak of', () => {
    for (const { article, actors, locations } of articles)
      for (const { name, mentions } of [...actors, ...locations])
        for (const { start, end } of mentions) expect(article.text.slice(start, end)).toBe(name);
    for (const { extraction, claim } of claims) {
      const { text } = extraction.article;
      const speaker = extraction.actors.find(({ id }) => id === claim.speaker)?.name;
      expect(text.slice(claim.source?.start, claim.source?.end)).toBe(speaker);
      for (const { value, unit, span } of claim.quantities)
        expect(text.slice(span.start, span.end)).toBe(`${value} ${unit}`);
    }
  });

  it('lie in villages, districts, regions and countries, Kursk before all', () => {
    const kinds = new Set(articles.flatMap(({ locations }) => locations.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['COUNTRY', 'DISTRICT', 'REGION', 'VILLAGE']);
    const regions = counted(
      articles.flatMap(({ locations }) =>
        locations.filter(({ kind }) => kind === 'REGION').map(({ nameEn = '' }) => nameEn),
      ),
    );
    expect([...regions].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('Kursk');
  });

  it('are told over a year by many sources of which a few say most', () => {
    const days = new Set(articles.map(({ article }) => article.publishedAt));
    expect(days.size).toBeGreaterThan(300);
    const speakers = [...counted(claims.map(({ claim }) => claim.speaker)).values()].sort((a, b) => b - a);
    expect(speakers.length).toBeGreaterThan(200);
    expect(speakers[0]).toBeGreaterThan(20 * (speakers[100] ?? 0));
  });
});
