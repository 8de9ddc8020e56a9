import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { ArticleFile } from './article-file.js';
import { articleOf } from './article-of.js';
import { givenFacts } from './given-facts.js';
import { readWhole } from './read-whole.js';
import { isRecord } from './record.js';

/** The most bytes of JSON one article may take: escapes make three times of Arabic text. */
export const mostJsonBytes = 20 * 1024 * 1024;

const shape = 'Write {"text": "…"}, and url, title, outlet, publishedAt, language where they are known.';

/** A .json file: one object with `text`. @throws UnreadableArticle */
export const readJson = (file: ArticleFile): Article =>
  articleInJson(readWhole(file, mostJsonBytes), file.name);

/** The article in a JSON object. @throws UnreadableArticle for broken JSON, no `text`, or a field that cannot be read */
export const articleInJson = (json: string, name: string): Article => {
  const fields = parsed(json, name);
  if (Array.isArray(fields))
    throw new UnreadableArticle(name, 'a list, not an object', 'Write one object a line in a .jsonl file.');
  if (!isRecord(fields)) throw new UnreadableArticle(name, 'not a JSON object', shape);
  const { text } = fields;
  if (typeof text !== 'string')
    throw new UnreadableArticle(name, text === undefined ? 'has no text' : 'its text is not a string', shape);
  return articleOf({ name, text, from: 0, plain: false, given: givenFacts(fields, name) });
};

const parsed = (json: string, name: string): unknown => {
  if (json.trim() === '') throw new UnreadableArticle(name, 'empty: it has no text', shape);
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new UnreadableArticle(name, `broken JSON: ${cause instanceof Error ? cause.message : ''}`, shape);
  }
};
