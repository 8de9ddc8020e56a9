import { readSource } from '../article/read-articles.js';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/extract.js';
import { defect, type Failure } from './failure.js';
import { type Wanted, wantedSources } from './portions.js';

const outcomeOf = (read: Article | UnreadableArticle): Extraction | Failure => {
  if (read instanceof UnreadableArticle) return { file: read.file, error: read };
  try {
    return extract(read);
  } catch (cause) {
    return defect(read.file, 'extraction', cause);
  }
};

/**
 * Reads and extracts articles one after another, in the order of the files and in this thread: one at a time is in
 * memory. What cannot be read or extracted is given out in its place, and the others go on.
 */
export async function* extractions(wanted: Wanted): AsyncGenerator<Extraction | Failure> {
  for await (const source of wantedSources(wanted))
    yield outcomeOf(source instanceof UnreadableArticle ? source : await readSource(source));
}
