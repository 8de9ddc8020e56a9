import type { Extraction } from '../../domain/extraction.js';
import { idOf } from '../../domain/id.js';
import { nameKey } from '../../language/name-key.js';
import { searchText } from '../../language/search-text.js';
import { type ActorVariant, actorVariant } from '../../resolution/actor-variants.js';
import type { ArticleChange, StoredArticle } from './article-plan.js';
import { type Parameters, rows, type Tx, whole, write } from './run.js';

const asStored = `
RETURN a.id AS id, a.files AS files, a.url IS NOT NULL AS hasUrl, coalesce(a.file = a.url, false) AS handedIn,
       coalesce(a.publishedAt, '') AS publishedAt, a.textHash AS textHash,
       a.metaHash AS metaHash, a.extractor AS extractor, coalesce(a.extractedBy, '') AS extractedBy
ORDER BY id`;

const storedArticles = `
CALL {
  MATCH (a:Article) WHERE a.id IN $ids RETURN a
  UNION
  MATCH (a:Article) WHERE a.file IN $files AND a.url IS NULL RETURN a
  UNION
  MATCH (a:Article) WHERE a.copies > 1 AND any(file IN a.files WHERE file IN $files) RETURN a
}
${asStored}`;

/** What the graph has under the ids and, for articles without url, the files of a batch. */
export const readStored = (tx: Tx, extractions: readonly Extraction[]): Promise<readonly StoredArticle[]> =>
  rows<StoredArticle>(tx, storedArticles, {
    ids: extractions.map(({ article }) => article.id),
    files: extractions.filter(({ article }) => article.url === undefined).map(({ article }) => article.file),
  });

const articlesOfFile = `
CALL {
  MATCH (a:Article {file: $file}) RETURN a
  UNION
  MATCH (a:Article) WHERE a.file STARTS WITH $lines RETURN a
  UNION
  MATCH (a:Article) WHERE a.copies > 1 AND any(file IN a.files WHERE file = $file OR file STARTS WITH $lines) RETURN a
}
${asStored}`;

const linesOf = (file: string): string => `${file}#`;

/** Whether an article's file is this one, or a line of this one. */
export const isOfFile =
  (file: string) =>
  (name: string): boolean =>
    name === file || name.startsWith(linesOf(file));

/** What the graph has of a file, by the name that it was seeded under: of a .jsonl file all its lines. */
export const readOfFile = (tx: Tx, file: string): Promise<readonly StoredArticle[]> =>
  rows<StoredArticle>(tx, articlesOfFile, { file, lines: linesOf(file) });

const createArticles = `
UNWIND $rows AS row
CREATE (a:Article)
SET a = row`;

const refileArticles = `
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.files = row.files, a.file = row.files[0], a.copies = row.copies,
    a.metaHash = row.metaHash, a.extractedBy = row.extractedBy`;

// Found again by any of its files: an index over lists there is none.
const copiesOf = ({ files }: StoredArticle): object =>
  files.length > 1 ? { copies: whole(files.length) } : {};

const articleRow = ({ extraction, stored }: ArticleChange['add'][number]): Parameters => {
  const { id, language, title, dateline, url, outlet, publishedAt, text, textHash } = extraction.article;
  const { files, metaHash, extractor, extractedBy } = stored;
  const kept = { id, language, title, dateline, url, outlet, publishedAt, text, textHash };
  // A null would keep the article from the index: an unknown day sorts before all others.
  const since = publishedAt ?? '';
  const known = { metaHash, extractor, extractedBy, ...copiesOf(stored) };
  return { ...kept, ...known, since, file: files[0], files, searchText: searchText(title, text) };
};

/** Writes the articles themselves. */
export const writeArticles = async (tx: Tx, plan: ArticleChange): Promise<void> => {
  await write(tx, createArticles, plan.add.map(articleRow));
  await write(
    tx,
    refileArticles,
    plan.refile.map((one) => ({ ...one, ...copiesOf(one) })),
  );
};

const publish = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (p:Actor {id: row.actor})
CREATE (a)-[:PUBLISHED_BY {variants: row.variants}]->(p)`;

/** An article's outlet as an actor: the one the article itself names so, where it does. */
export interface Publisher {
  readonly article: string;
  readonly actor: string;
  readonly variant: ActorVariant;
}

/** The outlet of an article, where its file tells one. */
export const publisherOf = ({ article, actors }: Extraction): Publisher | undefined => {
  if (article.outlet === undefined) return undefined;
  const key = nameKey(article.outlet);
  const named = actors.find(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(one) === key));
  const outlet = {
    id: idOf('Actor', key),
    name: article.outlet,
    aliases: [],
    type: 'MEDIA',
    sourceType: 'MEDIA',
    identification: 'NAMED',
    mentions: [],
  } as const;
  return { article: article.id, actor: named?.id ?? outlet.id, variant: actorVariant(named ?? outlet) };
};

/** Links articles to their outlets, which are written by now. */
export const writePublishers = (tx: Tx, publishers: readonly Publisher[]): Promise<void> =>
  write(
    tx,
    publish,
    publishers.map(({ article, actor, variant }) => ({
      article,
      actor,
      variants: [JSON.stringify(variant)],
    })),
  );
