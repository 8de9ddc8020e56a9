import { type Reading, readings } from '../../language/ar/proclitics.js';
import type { Openings } from '../../language/phrase-openings.js';
import type { Token } from '../../language/tokenise.js';
import { fact, type Word } from '../../language/word.js';

/** What was found at a token: how many tokens it takes and how many letters of the first are a prefix. */
export interface PhraseFound<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly prefix: string;
}

/** A reading of a word that begins phrases: the most tokens that they take, and whether they go on with a word. */
export interface Start extends Reading {
  readonly most: number;
  readonly goesOn: (second: string) => boolean;
}

/** Phrases to be found: what one means, and how those begin that a folded word may begin. */
export interface Phrases<T> {
  readonly find: (key: string) => T | undefined;
  readonly starts: (word: Word) => readonly Start[];
}

/** Hyphens and dots inside a name are tokens too. */
const marksAllowed = 2;

const inner = new Set(['-', '.', '’', "'", '_']);

/** The readings of a word that begin a phrase: of most words none. */
export const readStarts = (word: Word | string, openings: Openings): readonly Start[] =>
  readings(word).flatMap((reading) => {
    const opening = openings(reading.word);
    if (opening === undefined) return [];
    const { words, goesOn } = opening;
    return [{ ...reading, most: words > 1 ? words + marksAllowed : words, goesOn }];
  });

/** As `readStarts`, for openings that never change. */
export const startsBy = (openings: Openings): Phrases<unknown>['starts'] =>
  fact((word) => readStarts(word, openings));

/** Whether one of the phrases may begin at a token. */
export const mayBegin = (tokens: readonly Token[], at: number, { starts }: Phrases<unknown>): boolean => {
  const head = tokens[at];
  return head?.kind === 'word' && starts(head.word).length > 0;
};

/**
 * The longest phrase at a token that is known, reading the first word with and without what Arabic writes onto it. As it
 * stands comes first, so that كييف keeps its ك.
 */
export const longestPhrase = <T>(
  tokens: readonly Token[],
  at: number,
  { find, starts }: Phrases<T>,
): PhraseFound<T> | undefined => {
  const head = tokens[at];
  if (head?.kind !== 'word') return undefined;
  let found: PhraseFound<T> | undefined;
  for (const start of starts(head.word)) {
    const longer = longestFrom(tokens, { at, start, beyond: found?.last ?? at - 1 }, find);
    if (longer !== undefined) found = longer;
  }
  return found;
};

interface Beginning {
  readonly at: number;
  readonly start: Start;
  /** Only what goes on behind this token is wanted. */
  readonly beyond: number;
}

const longestFrom = <T>(
  tokens: readonly Token[],
  { at, start, beyond }: Beginning,
  find: (key: string) => T | undefined,
): PhraseFound<T> | undefined => {
  const { prefix, word } = start;
  const keys = keysFrom(tokens, at, start);
  for (let last = at + keys.length - 1; last > beyond; last -= 1) {
    const key = keys[last - at];
    const value = key === undefined ? undefined : find(key);
    if (value !== undefined) return { value, first: at, last, cut: cutOf(prefix, word), prefix };
  }
  return undefined;
};

/**
 * For each token that a phrase may end with, the folded words up to it, joined as names are keyed. A mark inside (hyphen, dot) is left out
 * and ends none; another ends them all.
 */
const keysFrom = (
  tokens: readonly Token[],
  first: number,
  { word, most, goesOn }: Start,
): readonly (string | undefined)[] => {
  const keys: (string | undefined)[] = [word];
  let key = word;
  for (let i = first + 1; i < first + most; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !inner.has(token.folded))) break;
    if (key === word && token.kind !== 'mark' && !goesOn(token.folded)) break;
    if (token.kind !== 'mark') key += ` ${token.folded}`;
    keys.push(token.kind === 'mark' ? undefined : key);
  }
  return keys;
};

// "لل" hides the article's alef: one letter is the prefix, the other the article's.
const cutOf = (prefix: string, word: string): number =>
  prefix.endsWith('لل') && word.startsWith('ال') ? prefix.length - 1 : prefix.length;
