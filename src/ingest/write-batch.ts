import type { Extraction } from '../domain/extraction.js';
import { IsnadError } from '../domain/errors.js';
import type { WriteReport } from '../graph/writer/write-extractions.js';
import { databaseTrouble } from './database-trouble.js';
import { defect, type Failure } from './failure.js';
import type { Write } from './store.js';

// Without a database no article can be written, so it is no failure of an article.
const isNoArticles = (error: unknown): boolean =>
  error instanceof IsnadError || databaseTrouble(error) !== undefined;

/**
 * Writes a batch. Where it is refused, its articles are written one by one, so that one bad article is one failure and
 * keeps no other out.
 * @throws what was thrown where it is the database that fails
 */
export const writeBatch = async (
  write: Write,
  batch: readonly Extraction[],
): Promise<readonly (WriteReport | Failure)[]> => {
  try {
    return [await write(batch)];
  } catch (error) {
    if (isNoArticles(error)) throw error;
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) return [defect(only.article.file, 'writing', error)];
    return oneByOne(write, batch);
  }
};

const oneByOne = async (
  write: Write,
  batch: readonly Extraction[],
): Promise<readonly (WriteReport | Failure)[]> => {
  const outcomes: (WriteReport | Failure)[] = [];
  for (const extraction of batch) outcomes.push(...(await writeBatch(write, [extraction])));
  return outcomes;
};
