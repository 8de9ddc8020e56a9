/**
 * Folding: what two spellings of one word have in common. Diacritics, tatweel and direction marks go; hamza seats, alef
 * maqsura and ta marbuta become their bare letters; Arabic and Persian digits become 0–9; Latin goes to lower case without accents.
 */
const replaced: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیئ', 'ي'],
  ['ؤ', 'و'],
  ['ةۀە', 'ه'],
  ['ک', 'ك'],
];

const arabicDigits = '٠١٢٣٤٥٦٧٨٩';
const persianDigits = '۰۱۲۳۴۵۶۷۸۹';

/** Harakat, Quranic marks, superscript alef, tatweel, zero-width and direction controls, soft hyphen, byte-order mark. */
const isDropped = (code: number): boolean =>
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  code === 0x640 ||
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x6d6 && code <= 0x6ed && code !== 0x6d5) ||
  isInvisible(code);

/** Characters that take no room and carry no letter: they may stand anywhere, in the middle of a word too. */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0x61c ||
  code === 0xad ||
  code === 0xfeff;

const foldOne = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  if (isDropped(code)) return '';
  const pair = replaced.find(([from]) => from.includes(char));
  if (pair !== undefined) return pair[1];
  const digit = Math.max(arabicDigits.indexOf(char), persianDigits.indexOf(char));
  if (digit >= 0) return String(digit);
  return foldForeign(char, code);
};

// Presentation forms (ﻻ) and accented Latin decompose; what is left of combining marks goes. Precomposed Arabic
// letters are done above, so that hamza forms keep one meaning whichever way they are encoded.
const foldForeign = (char: string, code: number): string => {
  if (code < 0x80) return char.toLowerCase();
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === char ? char : Array.from(plain, (part) => (part === char ? part : foldOne(part))).join('');
};

// Text repeats some two hundred characters: a table of the basic plane is filled as they come.
const table: (string | undefined)[] = [];

const foldUnit = (text: string, at: number): string => {
  const code = text.charCodeAt(at);
  return (table[code] ??= foldOne(text.charAt(at)));
};

/** The folded form of a text. Idempotent; may be shorter than the text or, for ligatures, longer. */
export const fold = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text, at);
  return folded;
};

/** The folded forms of some words: what lists of words are asked by. */
export const foldedSet = (words: Iterable<string>): ReadonlySet<string> => new Set(Array.from(words, fold));

/** A folded text, and for each of its characters the offset in the text that it comes from. */
export interface FoldedText {
  readonly folded: string;
  /** One longer than `folded`: the last is the text's length. */
  readonly offsets: readonly number[];
}

/** Folds and keeps the way back: `text.slice(offsets[i], offsets[j])` are the words behind `folded.slice(i, j)`. */
export const foldWithOffsets = (text: string): FoldedText => {
  const offsets: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text, at);
    for (let i = 0; i < unit.length; i += 1) offsets.push(at);
    folded += unit;
  }
  offsets.push(text.length);
  return { folded, offsets };
};
