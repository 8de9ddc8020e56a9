import { fileURLToPath } from 'node:url';
import { findArticleFiles, readArticles } from '../article/read-articles.js';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import { tokenise } from '../language/tokenise.js';

const samples = fileURLToPath(new URL('../../seed', import.meta.url));

/** The project's own articles. @throws UnreadableArticle */
export const ownArticles = async (): Promise<readonly Article[]> => {
  const articles: Article[] = [];
  for (const file of (await findArticleFiles([samples])).files)
    for await (const read of readArticles(file)) {
      if (read instanceof UnreadableArticle) throw read;
      articles.push(read);
    }
  return articles;
};

/** How much text articles hold. */
export interface Size {
  readonly articles: number;
  readonly characters: number;
  /** Words and numbers, marks not counted. */
  readonly words: number;
}

/** Words and numbers of a text. */
export const wordsIn = (text: string): number =>
  tokenise(text).reduce((sum, { kind }) => (kind === 'mark' ? sum : sum + 1), 0);

export const sizeOf = (articles: readonly Article[]): Size => ({
  articles: articles.length,
  characters: articles.reduce((sum, { text }) => sum + text.length, 0),
  words: articles.reduce((sum, { text }) => sum + wordsIn(text), 0),
});
