import { fold } from '../fold.js';
import type { Token } from '../tokenise.js';
import bounds from './numbers-bounds.json' with { type: 'json' };
import { cardinalAt, type Cardinal } from './numbers-cardinal.js';

/** A number in the text. `first` and `last` are token indices, both inclusive; words of estimation are left out. */
export interface NumberFound {
  /** Of a range, its lower end. */
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly first: number;
  readonly last: number;
}

type Meaning = 'about' | 'atLeast' | 'atMost';
interface Phrase {
  readonly words: readonly string[];
  readonly means: Meaning;
}

const phrases = (rows: readonly { readonly words: string; readonly means: string }[]): readonly Phrase[] =>
  rows
    .map(({ words, means }) => ({ words: fold(words).split(' '), means: means as Meaning }))
    .sort((a, b) => b.words.length - a.words.length);

const groupBy = (rows: readonly Phrase[], at: 0 | -1): ReadonlyMap<string, readonly Phrase[]> => {
  const groups = new Map<string, Phrase[]>();
  for (const row of rows) {
    const word = row.words.at(at) ?? '';
    groups.set(word, [...(groups.get(word) ?? []), row]);
  }
  return groups;
};

const before = groupBy(phrases(bounds.before), -1);
const after = groupBy(phrases(bounds.after), 0);
const clitics = new Set(['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب']);

/** Whether a token is this word, perhaps with conjunctions and prepositions written on. */
const isWord = (token: Token | undefined, word: string): boolean =>
  token?.folded.endsWith(word) === true &&
  clitics.has(token.folded.slice(0, token.folded.length - word.length));

const endsAt = (tokens: readonly Token[], last: number, { words }: Phrase): boolean =>
  words.every((word, i) => isWord(tokens[last - words.length + 1 + i], word));

const lastWordOf = (token: Token | undefined): readonly Phrase[] => {
  const word = token?.folded ?? '';
  return (
    before.get(word) ??
    (/^[وفبلك]/.test(word) ? (before.get(word.slice(1)) ?? before.get(word.slice(2)) ?? []) : [])
  );
};

const meaningBefore = (tokens: readonly Token[], first: number): Meaning | undefined =>
  lastWordOf(tokens[first - 1]).find((phrase) => endsAt(tokens, first - 1, phrase))?.means;

// "7 أشخاص على الأقل": the noun and an adjective may stand between.
const reach = 4;

const meaningAfter = (tokens: readonly Token[], last: number): Meaning | undefined => {
  for (let at = last + 1; at <= last + reach; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const found = after
      .get(token.folded)
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.folded === word));
    if (found) return found.means;
  }
  return undefined;
};

/** Where the second number of a range would begin, after the number that ends at `last`. */
const secondAt = (tokens: readonly Token[], { first, last }: Cardinal): number | undefined => {
  const [next, then] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined) return undefined;
  if (next.folded === 'الي') return last + 2;
  if (isWord(tokens[first - 1], 'بين'))
    return next.folded === 'و' ? last + 2 : next.folded.startsWith('و') ? last + 1 : undefined;
  const isDash = (next.folded === '-' || next.folded === '–') && !next.spaced && then?.spaced === false;
  return isDash && tokens[last + 3]?.folded !== next.folded ? last + 2 : undefined;
};

const rangeOf = (tokens: readonly Token[], low: Cardinal): NumberFound | undefined => {
  const at = secondAt(tokens, low);
  const high = at === undefined ? undefined : cardinalAt(tokens, at);
  if (high === undefined || high.value <= low.value) return undefined;
  return { ...low, last: high.last, min: low.value, max: high.value, approx: true };
};

/**
 * The number that begins at a token: digits with grouping or decimals, numerals in words, both together (121 ألف), ranges.
 * Called inside a number it gives the rest of it: scan from the left and go on behind `last`.
 */
export const numberAt = (tokens: readonly Token[], at: number): NumberFound | undefined => {
  const cardinal = cardinalAt(tokens, at);
  if (cardinal === undefined) return undefined;
  const range = rangeOf(tokens, cardinal);
  if (range) return range;
  const means = meaningBefore(tokens, cardinal.first) ?? meaningAfter(tokens, cardinal.last);
  if (means === undefined) return { ...cardinal, approx: false };
  return {
    ...cardinal,
    approx: true,
    ...(means === 'atLeast' && { min: cardinal.value }),
    ...(means === 'atMost' && { max: cardinal.value }),
  };
};
