import { fileURLToPath } from 'node:url';
import { type Evaluated, evaluations } from '../../src/evaluation/evaluate.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

/** The project's own annotated articles: the samples, and short texts of one phenomenon each. */
export const corpora = {
  samples: folder('seed/annotations'),
  'short texts': folder('test/corpus/annotations'),
} as const;

const judged = async (corpus: keyof typeof corpora): Promise<readonly Evaluated[]> => {
  const all: Evaluated[] = [];
  for await (const one of evaluations({ gold: corpora[corpus] })) {
    if (one instanceof Error) throw one;
    all.push(one);
  }
  return all;
};

const kept = new Map<keyof typeof corpora, Promise<readonly Evaluated[]>>();

/** Every article of a corpus, judged once for all who ask. @throws what makes one unusable */
export const judgedArticles = (corpus: keyof typeof corpora): Promise<readonly Evaluated[]> => {
  const all = kept.get(corpus) ?? judged(corpus);
  kept.set(corpus, all);
  return all;
};

/** Reading all articles may take longer than a test may, where the machine is busy. In milliseconds. */
export const patience = 120_000;
