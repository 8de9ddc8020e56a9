import type { Extraction } from '../domain/extraction.js';
import type { WriteReport } from '../graph/writer/write-extractions.js';
import { defect, type Failure } from './failure.js';

/** Writes some articles in one transaction: all of them or none. */
export type Write = (batch: readonly Extraction[]) => Promise<WriteReport>;

const gone =
  /^(?:ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security\.|Neo\.ClientError\.Database\.)/u;

// Without a database no article can be written, so it is no failure of an article. The codes are Neo4j's.
const isDatabaseGone = (error: unknown): boolean =>
  gone.test(String((error as { readonly code?: unknown }).code));

/**
 * Writes a batch. Where it is refused, its articles are written one by one, so that one bad article is one failure and
 * keeps no other out.
 * @throws what the database threw where it does not answer any more
 */
export const writeBatch = async (
  write: Write,
  batch: readonly Extraction[],
): Promise<readonly (WriteReport | Failure)[]> => {
  try {
    return [await write(batch)];
  } catch (error) {
    if (isDatabaseGone(error)) throw error;
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
