import type { Extraction } from '../../domain/extraction.js';
import { hashOf } from '../../domain/id.js';
import { distinct } from '../../resolution/minimum.js';
import { markOf } from './article-mark.js';

/** What the graph keeps of an article to know it again. */
export interface StoredArticle {
  readonly id: string;
  /** Every file that has it, sorted; the first names it. */
  readonly files: readonly string[];
  readonly hasUrl: boolean;
  readonly textHash: string;
  /** Of the text as it stands and what its file says besides. */
  readonly metaHash: string;
  /** Of all that was extracted from it: the same extraction writes the same. */
  readonly extractor: string;
  /** The version of the extractor that read it last; empty where nobody told. */
  readonly extractedBy: string;
}

/** What is to be done with a batch. */
export interface ArticlePlan {
  readonly add: readonly { readonly extraction: Extraction; readonly stored: StoredArticle }[];
  /** Ids of articles to take out: replaced ones are among `add` again. */
  readonly drop: readonly string[];
  /** Articles of which only the files change, or the extractor that read them last. */
  readonly refile: readonly StoredArticle[];
  readonly unchanged: number;
}

/** How an article would be kept. */
const storedOf = (extraction: Extraction, extractedBy: string): StoredArticle => {
  const { file, ...mark } = markOf(extraction.article);
  const { file: _file, textHash: _textHash, ...said } = extraction.article;
  return {
    ...mark,
    files: [file],
    extractor: hashOf(JSON.stringify({ ...extraction, article: said })).slice(0, 24),
    extractedBy,
  };
};

/** The article as it was planned so far, and what is to be written for it. */
interface Planned {
  readonly stored: StoredArticle;
  readonly extraction?: Extraction;
}

type Plan = ReadonlyMap<string, Planned>;

const withFiles = (stored: StoredArticle, files: readonly string[]): StoredArticle => ({
  ...stored,
  files: distinct(files),
});

// The same file with another text: what it held before is gone from it.
const withoutFile = (plan: Plan, next: StoredArticle): Plan => {
  if (next.hasUrl) return plan;
  const lost = [...plan].filter(
    ([id, { stored }]) => id !== next.id && !stored.hasUrl && stored.files[0] === next.files[0],
  );
  const left = lost.map(
    ([id, { stored, ...rest }]) =>
      [id, { ...rest, stored: withFiles(stored, stored.files.slice(1)) }] as const,
  );
  return new Map([...plan, ...left]);
};

// One text with two front matters: that of the first file in code order, whichever came first.
const keeps = (old: StoredArticle, next: StoredArticle): boolean =>
  old.textHash === next.textHash &&
  (old.extractor === next.extractor ||
    (old.metaHash !== next.metaHash && (old.files[0] ?? '') < (next.files[0] ?? '')));

// A newer extractor that finds the same leaves the article as it is, and is remembered: the article is not read again for it.
const renewed = (old: StoredArticle, next: StoredArticle): StoredArticle =>
  old.extractor === next.extractor && next.extractedBy !== ''
    ? { ...old, metaHash: next.metaHash, extractedBy: next.extractedBy }
    : old;

/** An article of a batch, and how it would be kept. */
interface Coming {
  readonly extraction: Extraction;
  readonly next: StoredArticle;
}

const step = (before: Plan, { extraction, next }: Coming): Plan => {
  const plan = withoutFile(before, next);
  const old = plan.get(next.id);
  const files = old?.stored.textHash === next.textHash ? [...old.stored.files, ...next.files] : next.files;
  const planned =
    old !== undefined && keeps(old.stored, next)
      ? { ...old, stored: withFiles(renewed(old.stored, next), files) }
      : { stored: withFiles(next, files), extraction };
  return new Map([...plan, [next.id, planned]]);
};

const isKeptOtherwise = (one: StoredArticle, before: StoredArticle | undefined): boolean =>
  one.files.join('\n') !== before?.files.join('\n') ||
  one.extractedBy !== before.extractedBy ||
  one.metaHash !== before.metaHash;

/**
 * Decides what a batch changes: same article and same extraction, nothing; same url, or without url same file, with
 * another text, the older goes.
 * @param extractedBy the version of the extractor, where it is known
 */
export const planArticles = (
  stored: readonly StoredArticle[],
  extractions: readonly Extraction[],
  extractedBy = '',
): ArticlePlan => {
  const before = new Map(stored.map((one) => [one.id, one]));
  const plan = extractions
    .map((extraction) => ({ extraction, next: storedOf(extraction, extractedBy) }))
    .reduce<Plan>(step, new Map(stored.map((one) => [one.id, { stored: one }])));
  const planned = [...plan.values()];
  const add = planned.flatMap(({ stored: one, extraction }) =>
    extraction === undefined || one.files.length === 0 ? [] : [{ extraction, stored: one }],
  );
  const gone = planned.filter(
    ({ stored: one, extraction }) => one.files.length === 0 || extraction !== undefined,
  );
  const refile = planned.filter(
    ({ stored: one, extraction }) =>
      extraction === undefined && one.files.length > 0 && isKeptOtherwise(one, before.get(one.id)),
  );
  return {
    add,
    drop: gone.map(({ stored: one }) => one.id).filter((id) => before.has(id)),
    refile: refile.map(({ stored: one }) => one),
    unchanged: extractions.length - add.length,
  };
};
