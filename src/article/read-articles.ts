import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import { formatOf, type ArticleFile, type ArticleFormat } from './article-file.js';
import { unsupported } from './find-article-files.js';
import { articleOnLine, type JsonLine, jsonLines } from './read-json-lines.js';
import { readJson } from './read-json.js';
import { readMarkdown, readText } from './read-plain.js';
import { unreadable } from './read-whole.js';

export type { ArticleFile } from './article-file.js';
export { findArticleFiles } from './find-article-files.js';

const readers: Readonly<
  Record<Exclude<ArticleFormat, 'jsonl'>, (file: ArticleFile) => Article | Promise<Article>>
> = {
  txt: readText,
  md: readMarkdown,
  // Loaded where a page is met: the reader of pages takes longer to load than all else together.
  html: async (file) => (await import('./read-html.js')).readHtml(file),
  json: readJson,
};

/** An article that was found and is not read yet: a file of its own, or a line of a .jsonl file. */
export type ArticleSource = ArticleFile | JsonLine;

/** Whether a file holds many articles, one a line. */
export const holdsMany = ({ path }: ArticleFile): boolean => formatOf(path) === 'jsonl';

/**
 * The articles that a file holds, before they are read: one, or of a .jsonl file many, streamed. Where the file cannot
 * be read as lines that is given out, not thrown, so that the rest goes on.
 */
export async function* articleSources(file: ArticleFile): AsyncGenerator<ArticleSource | UnreadableArticle> {
  if (!holdsMany(file)) yield file;
  else
    try {
      yield* jsonLines(file);
    } catch (cause) {
      yield unreadable(file.name, cause);
    }
}

const readFile = async (file: ArticleFile): Promise<Article> => {
  const format = formatOf(file.path);
  if (format === undefined || format === 'jsonl') throw unsupported(file.name);
  return readers[format](file);
};

/** Reads an article that was found. What cannot be read is given out, not thrown, with the file and the line it stands on. */
export const readSource = async (source: ArticleSource): Promise<Article | UnreadableArticle> => {
  try {
    return 'path' in source ? await readFile(source) : articleOnLine(source);
  } catch (cause) {
    return unreadable(source.name, cause);
  }
};

/**
 * The articles of a file: one, or of a .jsonl file many, streamed. What cannot be read is given out, not thrown, with
 * the file and the line it stands on, so that the rest goes on.
 */
export async function* readArticles(file: ArticleFile): AsyncGenerator<Article | UnreadableArticle> {
  for await (const source of articleSources(file))
    yield source instanceof UnreadableArticle ? source : await readSource(source);
}
