import { fold } from './fold.js';

/**
 * A word of the language, as opposed to its places in a text: one object for all spellings that fold alike. What a word is by
 * itself (a kind word, a verb of saying, the start of a name) is found out once and kept with it: see `fact`.
 */
export interface Word {
  readonly folded: string;
  /** What was found out, each fact in its place. */
  readonly facts: unknown[];
}

// More than the distinct words of the longest article; some megabytes. A bound keeps a stream of articles from filling the memory.
const most = 40_000;
// A slice this long would keep its whole text alive.
const longestKey = 12;

const words = new Map<string, Word>();

/** The word that a spelling, folded or not, is of. */
export const wordOf = (written: string): Word => {
  const known = words.get(written);
  if (known !== undefined) return known;
  const folded = fold(written);
  const word = words.get(folded) ?? wordWithoutTable(folded);
  if (words.size >= most) words.clear();
  words.set(folded, word);
  if (written.length <= longestKey) words.set(written, word);
  return word;
};

/** A word that is nowhere kept: for what is no word, as marks are. */
export const wordWithoutTable = (folded: string): Word => ({ folded, facts: new Array<unknown>(count) });

let count = 0;
const nothing = Symbol('nothing');

/**
 * A function of a folded word that is asked once of each word. Give it a token's `word`; a string costs a look-up.
 * @param of pure: what it gives may be given again
 */
export const fact = <T>(of: (folded: string) => T): ((word: Word | string) => T) => {
  const slot = count;
  count += 1;
  return (asked) => {
    const { folded, facts } = typeof asked === 'string' ? wordOf(asked) : asked;
    const known = facts[slot];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const found = of(folded);
    facts[slot] = found === undefined ? nothing : found;
    return found;
  };
};
