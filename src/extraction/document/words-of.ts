import type { Document } from './document.js';

/** Tokens, both ends inclusive; `cut` letters of the first are a prefix that does not belong. */
interface Words {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
}

/** The words of a token range as the text has them, without the prefix. */
export const wordsOf = (
  { tokens, text }: Pick<Document, 'tokens' | 'text'>,
  { first, last, cut }: Words,
): string => text.slice((tokens[first]?.start ?? 0) + cut, tokens[last]?.end ?? 0);
