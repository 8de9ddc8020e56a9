import { describe, expect, it } from 'vitest';
import type { AssertionRecord } from '../../src/resolution/records/assertion-record.js';
import { wordClasses } from '../../src/resolution/likeness/word-claims.js';
import { likePairs } from '../../src/resolution/likeness/like-pairs.js';

const lemmas = 400;
const spoken = 8;

/** What one speaker said over a year for each thousand sayings: some words of a vocabulary that all sayings share. */
const sayings = (count: number): readonly AssertionRecord[] =>
  Array.from({ length: count }, (_, at) => {
    const strong = Array.from(
      { length: spoken },
      (__, word) => `lemma${String((at * 31 + word * word * 17 + (at % 7) * word) % lemmas)}`,
    );
    const said = new Date(Date.UTC(2020, 0, 1 + Math.floor((at * 365) / 1000))).toISOString().slice(0, 10);
    return { id: String(at), said, gist: { strong: [...new Set(strong)] } } as unknown as AssertionRecord;
  });

describe('the sayings of one busy speaker', () => {
  it('are compared with those near in time and words alone: four times as many make about four times the comparisons', () => {
    const [few, many] = [likePairs(sayings(1000)).length, likePairs(sayings(4000)).length];
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(5);
    expect(few).toBeLessThan(1000 * 20);
  });
});

describe('one sentence that an article says again and again', () => {
  it('is measured once, and is one class', () => {
    let measured = 0;
    const said = (at: number): AssertionRecord => {
      const gist = {
        strong: ['war', 'ends'],
        names: [],
        pale: [],
        qualities: [],
        things: [],
        numbers: [],
        places: [],
        countries: [],
      };
      const key = { shape: 'words', facts: [''], words: 'war ends today' };
      const record = {
        id: String(at),
        voice: 'minister',
        article: 'one',
        said: '2024-08-12',
        places: [],
        gist,
        key,
      };
      // What is measured has its shape asked for: counted here.
      return Object.defineProperty(record, 'key', {
        get: () => {
          measured += 1;
          return key;
        },
      }) as unknown as AssertionRecord;
    };
    const classes = wordClasses(
      Array.from({ length: 2000 }, (_, at) => said(at)),
      (_, place) => place,
    );
    expect(classes.map((one) => one.length)).toEqual([2000]);
    expect(measured).toBeLessThan(2000 * 20);
  });
});
