import type { Extraction } from '../../domain/extraction.js';
import { idOf } from '../../domain/id.js';
import { nameKey } from '../../language/name-key.js';
import { searchText } from '../../language/search-text.js';
import { type ActorVariant, actorVariant } from '../../resolution/actor-variants.js';
import type { ArticleChange } from './article-change.js';
import { keptMatter, writeSpare } from './kept-articles.js';
import { type Parameters, type Tx, write } from './run.js';

const createArticles = `
UNWIND $rows AS row
CREATE (a:Article)
SET a = row`;

const restampArticles = `
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.file = row.file, a.metaHash = row.metaHash, a.extractedBy = row.extractedBy`;

const articleRow = ({ extraction, stamp }: ArticleChange['add'][number]): Parameters => {
  const { file, matter, ...said } = extraction.article;
  const { title, publishedAt, text } = said;
  // A null would keep the article from the index: an unknown day sorts before all others.
  const since = publishedAt ?? '';
  return { ...said, ...stamp, since, matter: keptMatter(matter), searchText: searchText(title, text) };
};

/** Writes the articles themselves, and what other files say of them. */
export const writeArticles = async (tx: Tx, change: ArticleChange): Promise<void> => {
  await write(tx, createArticles, change.add.map(articleRow));
  await write(tx, restampArticles, change.restamp);
  if (change.spare.length > 0) await writeSpare(tx, change.spare);
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
