import { readings } from '../../language/ar/proclitics.js';
import type { Reach } from '../../language/phrase-reach.js';
import type { Token } from '../../language/tokenise.js';

/** What was found at a token: how many tokens it takes and how many letters of the first are a prefix. */
export interface PhraseFound<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly prefix: string;
}

/** The folded words of a range, joined as names are keyed. A mark inside (hyphen, dot) is left out; another ends it. */
const joined = (
  tokens: readonly Token[],
  range: readonly [number, number],
  head: string,
): string | undefined => {
  const [first, last] = range;
  let key = head;
  for (let i = first + 1; i <= last; i += 1) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.kind !== 'mark') key += ` ${token.folded}`;
    else if (!inner.has(token.folded) || i === last) return undefined;
  }
  return key;
};

/** Hyphens and dots inside a name are tokens too. */
const marksAllowed = 2;

const inner = new Set(['-', '.', '’', "'", '_']);

/** Phrases to be found: what one means, and how far those reach that begin with a word. */
export interface Phrases<T> {
  readonly find: (key: string) => T | undefined;
  readonly reach: Reach;
}

/**
 * The longest phrase at a token that is known, reading the first word with and without what Arabic writes onto it. As it
 * stands comes first, so that كييف keeps its ك.
 */
export const longestPhrase = <T>(
  tokens: readonly Token[],
  at: number,
  { find, reach }: Phrases<T>,
): PhraseFound<T> | undefined => {
  const head = tokens[at];
  if (head?.kind !== 'word') return undefined;
  const starts = readings(head.folded);
  let words = 0;
  for (const { word } of starts) words = Math.max(words, reach(word));
  if (words === 0) return undefined;
  const most = words + (words > 1 ? marksAllowed : 0);
  for (let last = Math.min(at + most, tokens.length) - 1; last >= at; last -= 1) {
    for (const { prefix, word } of starts) {
      const key = joined(tokens, [at, last], word);
      const value = key === undefined ? undefined : find(key);
      if (value !== undefined) return { value, first: at, last, cut: cutOf(prefix, word), prefix };
    }
  }
  return undefined;
};

// "لل" hides the article's alef: one letter is the prefix, the other the article's.
const cutOf = (prefix: string, word: string): number =>
  prefix.endsWith('لل') && word.startsWith('ال') ? prefix.length - 1 : prefix.length;
