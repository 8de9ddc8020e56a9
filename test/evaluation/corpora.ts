import { fileURLToPath } from 'node:url';
import { type Evaluated, evaluations } from '../../src/evaluation/evaluate.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

/** The project's own annotated articles: the samples, and short texts of one phenomenon each. */
export const corpora = {
  samples: folder('seed/annotations'),
  'short texts': folder('test/corpus/annotations'),
} as const;

/** Every article of a corpus, judged. @throws what makes one unusable */
export const judgedArticles = async (corpus: keyof typeof corpora): Promise<readonly Evaluated[]> => {
  const all: Evaluated[] = [];
  for await (const one of evaluations({ gold: corpora[corpus] })) {
    if (one instanceof Error) throw one;
    all.push(one);
  }
  return all;
};
