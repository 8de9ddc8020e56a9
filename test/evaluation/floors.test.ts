import { beforeAll, describe, expect, it } from 'vitest';
import { type Figures, figuresOf } from '../../src/evaluation/figures.js';
import { type corpora, judgedArticles, patience } from './corpora.js';

type Corpus = keyof typeof corpora;

const figures: Partial<Record<Corpus, Figures>> = {};

beforeAll(async () => {
  for (const corpus of ['samples', 'short texts'] as const)
    figures[corpus] = figuresOf((await judgedArticles(corpus)).flatMap(({ verdicts }) => verdicts));
}, patience);

// A little under what is reached: what falls below has become worse.
describe("the project's own articles, against what a careful reader finds", () => {
  it.each([
    { corpus: 'samples', measure: 'actors', floor: 0.9 },
    { corpus: 'samples', measure: 'locations', floor: 0.88 },
    { corpus: 'samples', measure: 'event triggers', floor: 0.78 },
    { corpus: 'samples', measure: 'claims', floor: 0.94 },
    { corpus: 'samples', measure: 'attributed claims', floor: 0.94 },
    { corpus: 'samples', measure: 'attributed words', floor: 0.94 },
    { corpus: 'samples', measure: 'quantities', floor: 0.93 },
    { corpus: 'short texts', measure: 'actors', floor: 0.8 },
    { corpus: 'short texts', measure: 'locations', floor: 0.68 },
    { corpus: 'short texts', measure: 'event triggers', floor: 0.55 },
    { corpus: 'short texts', measure: 'claims', floor: 0.83 },
    { corpus: 'short texts', measure: 'attributed claims', floor: 0.71 },
    { corpus: 'short texts', measure: 'attributed words', floor: 0.74 },
    { corpus: 'short texts', measure: 'quantities', floor: 0.77 },
  ] as const)('$corpus: $measure, F1 of $floor or more', ({ corpus, measure, floor }) => {
    const its = figures[corpus]?.[measure];
    expect(its !== undefined && 'f1' in its ? its.f1 : 0).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    { corpus: 'samples', measure: 'stance', floor: 0.91 },
    { corpus: 'samples', measure: 'cue', floor: 0.92 },
    { corpus: 'short texts', measure: 'stance', floor: 0.73 },
    { corpus: 'short texts', measure: 'cue', floor: 0.69 },
  ] as const)('$corpus: $measure, $floor right or more', ({ corpus, measure, floor }) => {
    const its = figures[corpus]?.[measure];
    expect(its !== undefined && 'accuracy' in its ? its.accuracy : 0).toBeGreaterThanOrEqual(floor);
  });
});
