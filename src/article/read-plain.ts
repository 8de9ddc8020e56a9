import type { Article } from '../domain/article.js';
import type { ArticleFile } from './article-file.js';
import { articleOf } from './article-of.js';
import { mostTextBytes } from './decode-text.js';
import { frontMatter } from './front-matter.js';
import { givenFacts } from './given-facts.js';
import { readWhole } from './read-whole.js';

/** A .txt file: the text is the article. @throws UnreadableArticle */
export const readText = (file: ArticleFile): Article => {
  const text = readWhole(file, mostTextBytes);
  return articleOf({ name: file.name, text, from: 0, plain: true, given: {} });
};

/** A .md file: front matter (title, outlet, url, date or publishedAt, language), then the article. @throws UnreadableArticle */
export const readMarkdown = (file: ArticleFile): Article => {
  const text = readWhole(file, mostTextBytes);
  const { fields, end } = frontMatter(text, file.name);
  return articleOf({ name: file.name, text, from: end, plain: true, given: givenFacts(fields, file.name) });
};
