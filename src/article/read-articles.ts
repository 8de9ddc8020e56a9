import type { Article } from '../domain/article.js';
import type { UnreadableArticle } from '../domain/errors.js';
import { formatOf, type ArticleFile, type ArticleFormat } from './article-file.js';
import { unsupported } from './find-article-files.js';
import { readJsonLines } from './read-json-lines.js';
import { readJson } from './read-json.js';
import { readMarkdown, readText } from './read-plain.js';
import { unreadable } from './read-whole.js';

export type { ArticleFile } from './article-file.js';
export { findArticleFiles } from './find-article-files.js';

const readers: Readonly<Record<Exclude<ArticleFormat, 'jsonl'>, (file: ArticleFile) => Promise<Article>>> = {
  txt: readText,
  md: readMarkdown,
  // Loaded where a page is met: the reader of pages takes longer to load than all else together.
  html: async (file) => (await import('./read-html.js')).readHtml(file),
  json: readJson,
};

/**
 * The articles of a file: one, or of a .jsonl file many, streamed. What cannot be read is given out, not thrown, with
 * the file and the line it stands on, so that the rest goes on.
 */
export async function* readArticles(file: ArticleFile): AsyncGenerator<Article | UnreadableArticle> {
  const format = formatOf(file.path);
  try {
    if (format === undefined) yield unsupported(file.name);
    else if (format === 'jsonl') yield* readJsonLines(file);
    else yield await readers[format](file);
  } catch (cause) {
    yield unreadable(file.name, cause);
  }
}
