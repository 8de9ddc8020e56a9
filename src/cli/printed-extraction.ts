import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';

/** An article as it is printed: its text only where the file itself is not that text. */
type PrintedArticle = Omit<Article, 'text' | 'textHash' | 'plain' | 'matter'> & {
  readonly text?: string;
};

/** An Extraction as `isnad extract --format json` prints it. */
export type PrintedExtraction = Omit<Extraction, 'article'> & { readonly article: PrintedArticle };

/** Leaves out of an article what is isnad's own business. */
export const printed = ({ article, ...found }: Extraction): PrintedExtraction => {
  const { id, file, language, title, dateline, url, outlet, publishedAt, text, plain } = article;
  const given = { id, file, language, title, dateline, url, outlet, publishedAt };
  // What is undefined is not printed by JSON.stringify.
  return { article: { ...given, ...(plain ? {} : { text }) } as PrintedArticle, ...found };
};
