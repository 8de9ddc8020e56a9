import type { ArticleChange, ArticleStamp, SpareVersion } from './article-change.js';
import { extractorOf, type PlannedArticle } from './article-plan.js';
import {
  isSameVersion,
  type Said,
  saidBy,
  standingOf,
  type ToldArticle,
  type ToldVersion,
} from './article-versions.js';
import { readKept } from './kept-articles.js';
import { reread } from './reread.js';
import type { Tx } from './run.js';

type Standing = ToldVersion & { readonly id: string };

const addition = async ({ id, version, content }: Standing): Promise<ArticleChange['add']> => {
  if (content.of === 'graph') return [];
  const { file, metaHash } = version;
  const known = content.of === 'batch' ? content : await reread({ ...content.article, file });
  const { extraction, extractedBy } = known;
  return [{ extraction, stamp: { id, file, metaHash, extractedBy, extractor: extractorOf(extraction) } }];
};

const restamped = (
  { id, version, content }: Standing,
  before: ToldVersion | undefined,
): readonly ArticleStamp[] => {
  if (content.of !== 'graph' || before?.content.of !== 'graph') return [];
  const { file, metaHash } = version;
  const isSame =
    file === before.version.file &&
    metaHash === before.version.metaHash &&
    content.extractedBy === before.content.extractedBy;
  return isSame ? [] : [{ id, file, metaHash, extractedBy: content.extractedBy }];
};

const keptOf = (kept: ReadonlyMap<string, Said>, id: string): Said => {
  const article = kept.get(id);
  if (article === undefined) throw new Error(`article ${id} was to be kept and is not in the graph`);
  return article;
};

const spareOf = (article: ToldArticle, kept: ReadonlyMap<string, Said>): readonly SpareVersion[] => {
  const standing = standingOf(article);
  if (standing === undefined) return [];
  const spareVersion = ({ version, content }: ToldVersion): SpareVersion => {
    if (isSameVersion(version, standing.version)) return version;
    if (content.of === 'kept') return { ...version, article: content.article };
    if (content.of === 'graph') return { ...version, article: keptOf(kept, article.id) };
    return { ...version, article: saidBy(content.extraction.article) };
  };
  return article.versions.filter((one) => one !== standing).map(spareVersion);
};

/** Whether a version of an article no longer stands, and is to be kept beside the one that does. */
const isPutAside = ({ now }: PlannedArticle): boolean => {
  const standing = standingOf(now);
  return now.versions.some(
    ({ version, content }) =>
      content.of === 'graph' && standing !== undefined && !isSameVersion(version, standing.version),
  );
};

const isSameSpare = ({ before, now }: PlannedArticle): boolean => {
  const keyOf = (article: ToldArticle | undefined): string => {
    const standing = article && standingOf(article);
    const others = (article?.versions ?? []).filter((one) => one !== standing);
    const names = others.map(({ version: { file, metaHash, textHash } }) =>
      [file, metaHash, textHash].join('\n'),
    );
    return [...names.sort(), others.length === 0 ? '' : standing?.version.metaHash].join('\n');
  };
  return keyOf(before) === keyOf(now);
};

/**
 * What has to be written so that the graph has some articles as they are planned: of each the version that stands, and beside it what
 * the other files say, so that one of them can take its place without being read again. The articles are locked.
 */
export const changeOf = async (tx: Tx, articles: readonly PlannedArticle[]): Promise<ArticleChange> => {
  const kept = await readKept(
    tx,
    articles.filter(isPutAside).map(({ now }) => now.id),
  );
  const add: ArticleChange['add'][number][] = [];
  const drop: string[] = [];
  const restamp: ArticleStamp[] = [];
  const spare: ArticleChange['spare'][number][] = [];
  for (const planned of articles) {
    const { before, now } = planned;
    const { id, hasUrl } = now;
    const standing = standingOf(now);
    if (before !== undefined && standing?.content.of !== 'graph') drop.push(id);
    if (standing !== undefined) {
      add.push(...(await addition({ ...standing, id })));
      restamp.push(...restamped({ ...standing, id }, before && standingOf(before)));
    }
    if (!isSameSpare(planned)) spare.push({ id, hasUrl, versions: spareOf(now, kept) });
  }
  return { add, drop, restamp, spare };
};
