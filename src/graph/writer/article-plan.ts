import type { Extraction } from '../../domain/extraction.js';
import { hashOf } from '../../domain/id.js';
import { markOf } from './article-mark.js';
import {
  isSameVersion,
  saidBy,
  standingOf,
  type ToldArticle,
  type ToldVersion,
  type Version,
  withoutVersions,
  withVersion,
} from './article-versions.js';

/** An article as the graph has it, where it does, and as it is to be: without any version it goes. */
export interface PlannedArticle {
  readonly before?: ToldArticle;
  readonly now: ToldArticle;
}

/** What is to be done with a batch, and what it comes to. */
export interface ArticlePlan {
  readonly articles: readonly PlannedArticle[];
  /** Articles of the batch that stand as it tells them. */
  readonly written: number;
  readonly unchanged: number;
  /** Articles of the batch of whose url or text another version stands. */
  readonly older: number;
  /** Articles of the graph whose text another of the same file or url has taken the place of. */
  readonly replaced: number;
}

/** A fingerprint of all that was extracted from an article, whatever file it lies in. */
export const extractorOf = (extraction: Extraction): string =>
  hashOf(JSON.stringify({ ...extraction, article: saidBy(extraction.article) })).slice(0, 24);

/** An article of a batch. */
interface Coming {
  readonly id: string;
  readonly hasUrl: boolean;
  readonly told: ToldVersion;
}

const comingOf = (extraction: Extraction, extractedBy: string): Coming => {
  const { id, hasUrl, file, textHash, metaHash } = markOf(extraction.article);
  const { publishedAt = '', url } = extraction.article;
  return {
    id,
    hasUrl,
    told: {
      version: { file, handedIn: file === url, publishedAt, textHash, metaHash },
      content: { of: 'batch', extraction, extractor: extractorOf(extraction), extractedBy },
    },
  };
};

type Plan = ReadonlyMap<string, ToldArticle>;

// A file is one article: without url by its name, whatever it says now; with url by its text, whatever its url is now. Another
// text under another url is another article, and the one before stays: a feed is written anew each night.
const withoutFile = (plan: Plan, { id, told }: Coming): Plan => {
  const isGone = (article: ToldArticle) => (version: Version) =>
    version.file === told.version.file && (!article.hasUrl || version.textHash === told.version.textHash);
  return new Map(
    [...plan].map(([key, article]) => [
      key,
      key === id ? article : withoutVersions(article, isGone(article)),
    ]),
  );
};

const step = (before: Plan, coming: Coming): Plan => {
  const { id, hasUrl, told } = coming;
  const plan = withoutFile(before, coming);
  return new Map([...plan, [id, withVersion(plan.get(id) ?? { id, hasUrl, versions: [] }, told)]]);
};

const textOf = (article: ToldArticle | undefined): string | undefined =>
  article && standingOf(article)?.version.textHash;

const isStanding = ({ told }: Coming, article: ToldArticle | undefined): boolean => {
  const standing = article && standingOf(article);
  return standing !== undefined && isSameVersion(standing.version, told.version);
};

/**
 * Decides what a batch changes: same article and same extraction, nothing; same url, or without url same file, with
 * another text, the older goes, and so does the same text of the same file with another url.
 * @param extractedBy the version of the extractor, where it is known
 */
export const planArticles = (
  stored: readonly ToldArticle[],
  extractions: readonly Extraction[],
  extractedBy = '',
): ArticlePlan => {
  const before = new Map(stored.map((one) => [one.id, one]));
  const coming = extractions.map((extraction) => comingOf(extraction, extractedBy));
  const plan = coming.reduce<Plan>(step, before);
  const articles = [...plan.values()].map((now): PlannedArticle => {
    const old = before.get(now.id);
    return old === undefined ? { now } : { before: old, now };
  });
  const written = articles.filter(({ now }) => standingOf(now)?.content.of === 'batch').length;
  const older = coming.filter((one) => !isStanding(one, plan.get(one.id))).length;
  return {
    articles,
    written,
    unchanged: extractions.length - written - older,
    older,
    replaced: stored.filter((one) => textOf(plan.get(one.id)) !== textOf(one)).length,
  };
};
