import type { Extraction } from '../../domain/extraction.js';
import { hashOf } from '../../domain/id.js';
import { byCode, distinct } from '../../resolution/minimum.js';
import { markOf } from './article-mark.js';

/** What the graph keeps of an article to know it again. */
export interface StoredArticle {
  readonly id: string;
  /** Without url every file that has it, sorted; the first names it. With a url the one file whose version stands. */
  readonly files: readonly string[];
  readonly hasUrl: boolean;
  /** Whether it came without a file. */
  readonly handedIn: boolean;
  /** As its file says it; empty where it does not. */
  readonly publishedAt: string;
  readonly textHash: string;
  /** Of the text as it stands and what its file says besides. */
  readonly metaHash: string;
  /** Of all that was extracted from it: the same extraction writes the same. */
  readonly extractor: string;
  /** The version of the extractor that read it last; empty where nobody told. */
  readonly extractedBy: string;
}

/** What is to be done with articles. */
export interface ArticleChange {
  readonly add: readonly { readonly extraction: Extraction; readonly stored: StoredArticle }[];
  /** Ids of articles to take out: replaced ones are among `add` again. */
  readonly drop: readonly string[];
  /** Articles of which only the files change, or the extractor that read them last. */
  readonly refile: readonly StoredArticle[];
}

/** What is to be done with a batch, and what it comes to. */
export interface ArticlePlan extends ArticleChange {
  readonly unchanged: number;
  /** Articles of the batch whose url has a version that stands before theirs. */
  readonly older: number;
  /** Articles of the graph whose text another of the same file or url has taken the place of. */
  readonly replaced: number;
}

/** How an article would be kept. */
const storedOf = (extraction: Extraction, extractedBy: string): StoredArticle => {
  const { file, textHash, ...said } = extraction.article;
  const { id, hasUrl, metaHash } = markOf(extraction.article);
  const extractor = hashOf(JSON.stringify({ ...extraction, article: said })).slice(0, 24);
  const [handedIn, publishedAt] = [file === said.url, said.publishedAt ?? ''];
  return { id, files: [file], hasUrl, handedIn, publishedAt, textHash, metaHash, extractor, extractedBy };
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
  const [file = ''] = next.files;
  if (next.hasUrl) return plan;
  const lost = [...plan].filter(
    ([id, { stored }]) => id !== next.id && !stored.hasUrl && stored.files.includes(file),
  );
  const left = lost.map(
    ([id, { stored, ...rest }]) =>
      [
        id,
        {
          ...rest,
          stored: withFiles(
            stored,
            stored.files.filter((one) => one !== file),
          ),
        },
      ] as const,
  );
  return new Map([...plan, ...left]);
};

const fileOf = ({ files }: StoredArticle): string => files[0] ?? '';

// A text that is handed in corrects what files say of its day, and where it tells no day, of any.
const rankOf = (one: StoredArticle): readonly [day: string, file: string] =>
  one.handedIn ? [one.publishedAt || '\uffff', '\uffff'] : [one.publishedAt, fileOf(one)];

const isLater = (a: StoredArticle, b: StoredArticle): boolean => {
  const [[dayOfA, fileOfA], [dayOfB, fileOfB]] = [rankOf(a), rankOf(b)];
  return (byCode(dayOfA, dayOfB) || byCode(fileOfA, fileOfB)) > 0;
};

const isSameVersion = (a: StoredArticle, b: StoredArticle): boolean =>
  a.textHash === b.textHash && a.metaHash === b.metaHash;

// One url with two versions: the one published later, of one day that of the last file in code order, whichever came first.
// The same file says what it says now, and so does whoever hands a text in.
const keepsVersion = (old: StoredArticle, next: StoredArticle): boolean =>
  !next.handedIn && fileOf(old) !== fileOf(next) && !isSameVersion(old, next) && isLater(old, next);

// One text with two front matters: that of the first file in code order, whichever came first.
const keepsText = (old: StoredArticle, next: StoredArticle): boolean =>
  old.metaHash !== next.metaHash && fileOf(old) < fileOf(next);

const keeps = (old: StoredArticle, next: StoredArticle): boolean =>
  (isSameVersion(old, next) && old.extractor === next.extractor) ||
  (next.hasUrl ? keepsVersion(old, next) : keepsText(old, next));

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

const filesOf = (old: StoredArticle, next: StoredArticle): readonly string[] => {
  if (!next.hasUrl) return [...old.files, ...next.files];
  return isSameVersion(old, next) && isLater(next, old) ? next.files : old.files;
};

const planned = (old: Planned | undefined, { extraction, next }: Coming): Planned => {
  if (old === undefined) return { stored: next, extraction };
  if (keeps(old.stored, next))
    return { ...old, stored: withFiles(renewed(old.stored, next), filesOf(old.stored, next)) };
  return { stored: withFiles(next, next.hasUrl ? next.files : filesOf(old.stored, next)), extraction };
};

const step = (before: Plan, coming: Coming): Plan => {
  const { id } = coming.next;
  const plan = withoutFile(before, coming.next);
  return new Map([...plan, [id, planned(plan.get(id), coming)]]);
};

const isKeptOtherwise = (one: StoredArticle, before: StoredArticle | undefined): boolean =>
  one.files.join('\n') !== before?.files.join('\n') ||
  one.extractedBy !== before.extractedBy ||
  one.metaHash !== before.metaHash;

const isOlder = ({ hasUrl, textHash }: StoredArticle, standing: Planned | undefined): boolean =>
  hasUrl && standing?.stored.textHash !== textHash;

const isReplaced = (before: StoredArticle, now: Planned | undefined): boolean =>
  now === undefined || now.stored.files.length === 0 || now.stored.textHash !== before.textHash;

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
  const coming = extractions.map((extraction) => ({ extraction, next: storedOf(extraction, extractedBy) }));
  const plan = coming.reduce<Plan>(step, new Map(stored.map((one) => [one.id, { stored: one }])));
  const older = coming.filter(({ next }) => isOlder(next, plan.get(next.id))).length;
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
    unchanged: extractions.length - add.length - older,
    older,
    replaced: stored.filter((one) => isReplaced(one, plan.get(one.id))).length,
  };
};
