import { availableParallelism } from 'node:os';
import { ownArticles, type Size, sizeOf } from './corpus.js';
import { type Effort, type ExtractionTimes, extractionTimes } from './extraction-speed.js';
import { type Growth, growthOf } from './growth.js';
import { table, whole } from './table.js';

/** The length that the goal speaks of: a news report of some three hundred and fifty words. */
const usualLength = 2_100;

interface Plan {
  readonly effort: Effort;
  /** How many times the usual length. */
  readonly lengths: readonly number[];
}

const thorough: Plan = { effort: { repeat: 10, warmUp: 8, measured: 9 }, lengths: [1, 4, 16, 64] };
const short: Plan = { effort: { repeat: 1, warmUp: 2, measured: 3 }, lengths: [1, 4] };

const speedRow = (name: string, size: Size, ms: number): readonly string[] => [
  name,
  whole((size.articles / ms) * 1_000),
  whole((size.characters / usualLength / ms) * 1_000),
  whole((size.words / ms) * 1_000),
];

const speeds = (size: Size, { baseline, oneCore, allCores }: ExtractionTimes, cores: number): string =>
  table([
    ['a second', 'articles', `of ${whole(usualLength)} characters`, 'words', 'times the baseline'],
    [...speedRow('words cut and folded, one core (baseline)', size, baseline), '1.0'],
    [...speedRow('extraction, one core', size, oneCore), (oneCore / baseline).toFixed(1)],
    [...speedRow(`extraction, all cores (${cores})`, size, allCores), (allCores / baseline).toFixed(1)],
  ]);

const growths = (rows: readonly Growth[], lengths: readonly number[]): string =>
  table([
    ['ms for 1,000 words at the length', ...lengths.map((times) => `×${times}`)],
    ...rows.map(({ name, costs }) => [name, ...costs.map((cost) => cost.toFixed(2))]),
  ]);

/** Megabytes that the process held at most, threads included. */
const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

/** The benchmark of extraction, written out. @param quick fewer rounds and lengths: to see that it runs, not how fast */
export const benchExtract = async (quick: boolean): Promise<string> => {
  const { effort, lengths } = quick ? short : thorough;
  const articles = await ownArticles();
  const size = sizeOf(articles);
  const cores = availableParallelism();
  const times = await extractionTimes(articles, effort, cores);
  const memory = peakMemory();
  const news = articles.map(({ text }) => text).join('\n');
  const grown = await growthOf(
    news,
    lengths.map((times) => times * usualLength),
    { warmUp: 1, measured: effort.measured },
  );
  return [
    `Extraction of the project's own ${size.articles} articles, ${whole(size.characters)} characters, ${whole(size.words)} words.`,
    `Medians of ${effort.measured} rounds after ${effort.warmUp} to warm up, ${effort.repeat} times the articles a round. Node ${process.versions.node}.`,
    '',
    speeds(size, times, cores),
    '',
    `Peak memory ${whole(memory)} MB.`,
    '',
    `Cost by length, ×1 is ${whole(usualLength)} characters: level where cost grows with the length and no faster.`,
    growths(grown, lengths),
    '',
  ].join('\n');
};
