import { fold } from '../language/fold.js';

/** Whatever goes by several names. */
export interface Named {
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
}

/** Words as they are compared: folded, marks out, single spaces. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[“”"'«»()،,.:؛;-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

// The article, and the conjunction or preposition before it: بالجيش and الجيش are one name.
const prefix = /^(?:وال|بال|كال|فال|لل|ال|و(?=.{3})|ب(?=.{4})|ل(?=.{4}))/u;

/** The key by which names are compared: plain, each word without its article and prefixes. */
export const comparable = (name: string): string =>
  plain(name)
    .split(' ')
    .map((word) => word.replace(prefix, ''))
    .join(' ');

/** All names, the main one first. */
export const namesOf = ({ name, nameEn, aliases }: Named): readonly string[] =>
  [name, nameEn ?? '', ...aliases].filter((one) => one !== '');

interface Keys {
  readonly main: string;
  readonly all: readonly string[];
}

const kept = new WeakMap<Named, Keys>();

const keysOf = (named: Named): Keys => {
  const before = kept.get(named);
  if (before !== undefined) return before;
  const keys = { main: comparable(named.name), all: namesOf(named).map(comparable) };
  kept.set(named, keys);
  return keys;
};

// Every word of the shorter one stands in the other, and they are at least half of its words.
const contain = (a: string, b: string): boolean => {
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short[0] !== '' && short.every((word) => long.includes(word)) && short.length * 2 >= long.length;
};

/** 3: one main name; 2: a name of one is a name of the other; 1: a name of the first contains the other's main name, or lies in it; 0: strangers. */
export const likeness = (wanted: Named, given: Named): number => {
  const [a, b] = [keysOf(wanted), keysOf(given)];
  if (a.main === b.main) return 3;
  if (a.all.some((key) => b.all.includes(key))) return 2;
  return a.all.some((key) => contain(key, b.main)) ? 1 : 0;
};

/** Whether a thing bears one of the names, or nearly. */
export const bears = (named: Named, names: readonly string[]): boolean => {
  const keys = keysOf(named).all;
  return names.map(comparable).some((name) => keys.some((key) => key === name || contain(name, key)));
};
