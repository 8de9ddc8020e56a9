import type { Article } from '../../domain/article.js';
import { hashOf } from '../../domain/id.js';

/** By what an article is known again before anything is extracted from it. */
export interface ArticleMark {
  readonly id: string;
  readonly file: string;
  readonly hasUrl: boolean;
  readonly textHash: string;
  /** Of the text as it stands, to the character, and of what its file says besides. */
  readonly metaHash: string;
}

/** What an article is known again by. The same article gives the same mark, wherever and whenever it is read. */
export const markOf = ({ file, text, textHash, ...meta }: Article): ArticleMark => ({
  id: meta.id,
  file,
  hasUrl: meta.url !== undefined,
  textHash,
  metaHash: hashOf(JSON.stringify(Object.entries(meta).sort()), text).slice(0, 24),
});
