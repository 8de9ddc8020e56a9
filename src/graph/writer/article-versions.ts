import type { Article } from '../../domain/article.js';
import type { Extraction } from '../../domain/extraction.js';
import { byCode } from '../../resolution/minimum.js';

/** What an article says, whichever file tells it. */
export type Said = Omit<Article, 'file'>;

/** What an article says, in one order: a fingerprint of it hangs on nothing else. */
export const saidBy = ({ file, ...said }: Article | (Said & { readonly file?: string })): Said =>
  Object.fromEntries(Object.entries(said).sort(([a], [b]) => byCode(a, b))) as unknown as Said;

/** What a file says of an article: one version of it, which other files may have as well. */
export interface Version {
  /** As the article names it; whoever hands an article in without a file has its url here. */
  readonly file: string;
  /** Whether it came without a file. */
  readonly handedIn: boolean;
  /** As the file says it; empty where it does not. */
  readonly publishedAt: string;
  readonly textHash: string;
  /** Of the text as it stands and what its file says besides. */
  readonly metaHash: string;
}

/** Where what a version says is to be had. */
type Content =
  | { readonly of: 'graph'; readonly extractor: string; readonly extractedBy: string }
  | {
      readonly of: 'batch';
      readonly extraction: Extraction;
      /** Of all that was extracted: the same extraction writes the same. */
      readonly extractor: string;
      /** The version of the extractor that read it; empty where nobody told. */
      readonly extractedBy: string;
    }
  /** Kept beside the article, not extracted. */
  | { readonly of: 'kept'; readonly article: Said };

/** A version and what it says. */
export interface ToldVersion {
  readonly version: Version;
  readonly content: Content;
}

/** An article with all versions that files tell of it, one a file. */
export interface ToldArticle {
  readonly id: string;
  readonly hasUrl: boolean;
  readonly versions: readonly ToldVersion[];
}

// A text that is handed in corrects what files say of its day, and where it tells no day, of any.
const rankOf = (one: Version): readonly [day: string, file: string] =>
  one.handedIn ? [one.publishedAt || '\uffff', '\uffff'] : [one.publishedAt, one.file];

const byDayAndFile = (a: Version, b: Version): number => {
  const [[dayOfA, fileOfA], [dayOfB, fileOfB]] = [rankOf(a), rankOf(b)];
  return byCode(dayOfA, dayOfB) || byCode(fileOfA, fileOfB);
};

/**
 * The version that stands, whatever came first. Of one url the one published later, of one day that of the last file in code order; of
 * one text without url that of the first file.
 */
export const standingOf = ({ hasUrl, versions }: ToldArticle): ToldVersion | undefined =>
  [...versions].sort((a, b) =>
    hasUrl ? byDayAndFile(b.version, a.version) : byCode(a.version.file, b.version.file),
  )[0];

/** Whether two files say the same, to the character. */
export const isSameVersion = (a: Version, b: Version): boolean =>
  a.textHash === b.textHash && a.metaHash === b.metaHash;

const extractorOf = ({ content }: ToldVersion): string | undefined =>
  content.of === 'kept' ? undefined : content.extractor;

// A newer extractor that finds the same leaves the article as it is, and is remembered: the article is not read again for it.
const contentOf = (old: ToldVersion | undefined, next: ToldVersion): Content => {
  const { content } = next;
  if (old === undefined || old.content.of === 'kept' || content.of !== 'batch') return content;
  if (old.content.extractor !== content.extractor) return content;
  return { ...old.content, extractedBy: content.extractedBy || old.content.extractedBy };
};

/**
 * An article of which a file says something: whatever that file said of it before is gone, and all files that say the same have the
 * newer extraction. What is handed in takes the place of every version that would stand before it: somebody means just that.
 */
export const withVersion = (article: ToldArticle, next: ToldVersion): ToldArticle => {
  const isAlike = (one: ToldVersion): boolean => isSameVersion(one.version, next.version);
  const isBelow = ({ version }: ToldVersion): boolean =>
    !(article.hasUrl && next.version.handedIn) || byDayAndFile(version, next.version) <= 0;
  const had = article.versions.find(
    (one) =>
      isAlike(one) || (one.version.file === next.version.file && extractorOf(one) === extractorOf(next)),
  );
  const content = contentOf(had, next);
  const others = article.versions.filter((one) => one.version.file !== next.version.file && isBelow(one));
  return {
    ...article,
    versions: [
      ...others.map((one) => (isAlike(one) ? { ...one, content } : one)),
      { version: next.version, content },
    ],
  };
};

/** An article without some of its versions. */
export const withoutVersions = (
  article: ToldArticle,
  isGone: (version: Version) => boolean,
): ToldArticle => ({
  ...article,
  versions: article.versions.filter(({ version }) => !isGone(version)),
});
