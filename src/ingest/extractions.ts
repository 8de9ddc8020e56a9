import { type ArticleFile, readArticles } from '../article/read-articles.js';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/extract.js';
import { defect, type Failure } from './failure.js';
import { isInShard, type Shard } from './shard.js';

/** Which articles are wanted. */
export interface Wanted {
  readonly files: readonly ArticleFile[];
  /** All of them, unless told. */
  readonly shard?: Shard;
  /** No article is begun once it is aborted. */
  readonly signal?: AbortSignal;
}

const everything: Shard = { index: 1, count: 1 };

// The articles of a .jsonl file are shared out by line, so every shard reads such a file.
const isLines = ({ path }: ArticleFile): boolean => /\.jsonl$/iu.test(path);

const outcomeOf = (read: Article | UnreadableArticle): Extraction | Failure => {
  if (read instanceof UnreadableArticle) return { file: read.file, error: read };
  try {
    return extract(read);
  } catch (cause) {
    return defect(read.file, 'extraction', cause);
  }
};

/**
 * Reads and extracts articles one after another, in the order of the files: one at a time is in memory.
 * What cannot be read or extracted is given out in its place, and the others go on.
 */
export async function* extractions(wanted: Wanted): AsyncGenerator<Extraction | Failure> {
  const { files, shard = everything, signal } = wanted;
  for (const file of files) {
    if (!isLines(file) && !isInShard(shard, file.name)) continue;
    for await (const read of readArticles(file)) {
      if (signal?.aborted === true) return;
      if (isInShard(shard, read.file)) yield outcomeOf(read);
    }
  }
}
