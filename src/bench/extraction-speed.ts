import type { Article } from '../domain/article.js';
import { extract } from '../extraction/extract.js';
import { fold } from '../language/fold.js';
import { tokenise } from '../language/tokenise.js';
import { medianTime, type Rounds } from './median-time.js';
import { startPool } from './worker-pool.js';

/** How often the corpus is read in one round, and how many rounds there are. */
export interface Effort extends Rounds {
  readonly repeat: number;
}

/** Milliseconds for the corpus once: the median of the rounds. */
export interface ExtractionTimes {
  /** Only cutting the texts into words and folding them: what any reader of Arabic has to do. */
  readonly baseline: number;
  readonly oneCore: number;
  /** For all cores together: so much text a core, divided by the cores. */
  readonly allCores: number;
}

/** Runs extraction over the articles again and again. */
export const extractAll = (articles: readonly Article[], repeat: number): void => {
  for (let time = 0; time < repeat; time += 1) for (const article of articles) extract(article);
};

const foldAll = (articles: readonly Article[], repeat: number): void => {
  for (let time = 0; time < repeat; time += 1)
    for (const { text } of articles) {
      tokenise(text);
      fold(text);
    }
};

const timeOnAllCores = async (
  articles: readonly Article[],
  effort: Effort,
  cores: number,
): Promise<number> => {
  const pool = await startPool(cores, articles);
  try {
    return await medianTime(() => pool.extractAll(effort.repeat), effort);
  } finally {
    await pool.end();
  }
};

/** Measures extraction on one core and on all, beside a baseline of the same run. */
export const extractionTimes = async (
  articles: readonly Article[],
  effort: Effort,
  cores: number,
): Promise<ExtractionTimes> => {
  const { repeat } = effort;
  const once = async (work: () => void): Promise<number> => (await medianTime(work, effort)) / repeat;
  return {
    baseline: await once(() => {
      foldAll(articles, repeat);
    }),
    oneCore: await once(() => {
      extractAll(articles, repeat);
    }),
    allCores: (await timeOnAllCores(articles, effort, cores)) / repeat / cores,
  };
};
