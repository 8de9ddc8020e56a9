import type { Token } from '../../language/tokenise.js';

/**
 * Tokens without the marks of hashtags: دونالد #ترامب and #دونالد_ترامب are the words that دونالد ترامب is. The words keep their places
 * in the text; two that a low line joined count as spaced.
 */
export const withoutHashtags = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some((token) => isMark(token))) return tokens;
  const kept: Token[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (isMark(token) && joinsWord(tokens, at)) return;
    const freed = before !== undefined && isMark(before) && joinsWord(tokens, at - 1);
    kept.push(freed && !token.spaced ? { ...token, spaced: true } : token);
  });
  return kept;
};

const isMark = ({ kind, folded }: Token): boolean => kind === 'mark' && (folded === '#' || folded === '_');

/** # stands right before its word, _ between two. */
const joinsWord = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const isJoined = next !== undefined && next.kind === 'word' && !next.spaced;
  return isJoined && (tokens[at]?.folded === '#' || tokens[at]?.spaced === false);
};
