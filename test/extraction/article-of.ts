import type { Article } from '../../src/domain/article.js';
import { hashOf, idOf } from '../../src/domain/id.js';

/** An article whose whole text is its body. */
export const articleOf = (text: string, of: Partial<Article> = {}): Article => ({
  id: idOf('Article', text),
  file: 'text.txt',
  language: 'ar',
  text,
  textHash: hashOf(text),
  plain: true,
  matter: [{ kind: 'body', start: 0, end: text.length }],
  ...of,
});
