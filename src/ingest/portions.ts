import { statSync } from 'node:fs';
import { type ArticleFile, articleSources, type ArticleSource, holdsMany } from '../article/read-articles.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { Budget } from './budget.js';
import type { Portion } from './desk.js';
import type { Expectation } from './expectation.js';
import { told } from './failure.js';
import { isInShard, type Shard } from './shard.js';

/** Which articles are wanted. */
export interface Wanted {
  readonly files: readonly ArticleFile[];
  /** All of them, unless told. */
  readonly shard?: Shard;
  /** No article is begun once it is aborted. */
  readonly signal?: AbortSignal;
}

/** A portion, and how much of the budget it took. */
export interface BudgetedPortion extends Portion {
  readonly bytes: number;
}

const everything: Shard = { index: 1, count: 1 };

/** The articles that are wanted, in the order of the files, before they are read. */
async function* wantedSources({
  files,
  shard = everything,
  signal,
}: Wanted): AsyncGenerator<ArticleSource | UnreadableArticle> {
  for (const file of files) {
    // The articles of a .jsonl file are shared out by line, so every shard reads such a file.
    if (!holdsMany(file) && !isInShard(shard, file.name)) continue;
    for await (const source of articleSources(file)) {
      if (signal?.aborted === true) return;
      if (isInShard(shard, source instanceof UnreadableArticle ? source.file : source.name)) yield source;
    }
  }
}

const bytesOf = (source: ArticleSource | UnreadableArticle): number => {
  if (source instanceof UnreadableArticle) return 0;
  if ('path' in source) return statSync(source.path, { throwIfNoEntry: false })?.size ?? 0;
  return source.bytes?.length ?? 0;
};

/** A portion has no more articles than this, and no more bytes unless it has but one article. */
const most = { articles: 50, bytes: 1_000_000 };

/** Gathers what is wanted into portions, each once the budget has room for it. */
export async function* portionsOf(
  wanted: Wanted,
  budget: Budget,
  expected: Expectation,
): AsyncGenerator<BudgetedPortion> {
  let id = 0;
  let [sources, bytes]: [Portion['sources'][number][], number] = [[], 0];
  const whole = async (): Promise<BudgetedPortion> => {
    const portion = { id: (id += 1), sources, bytes };
    [sources, bytes] = [[], 0];
    await budget.take(portion.bytes);
    return portion;
  };
  for await (const source of wantedSources(wanted)) {
    const size = bytesOf(source);
    if (sources.length === most.articles || (sources.length > 0 && bytes + size > most.bytes))
      yield await whole();
    if ('bytes' in source) expected.line(size + 1);
    sources.push(source instanceof UnreadableArticle ? told({ file: source.file, error: source }) : source);
    bytes += size;
  }
  if (sources.length > 0) yield await whole();
}
