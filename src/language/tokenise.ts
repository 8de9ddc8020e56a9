import { isInvisible } from './fold.js';
import { type Word, wordOf, wordWithoutTable } from './word.js';

/** A word, a number or one mark of punctuation, with its place in the text. */
export interface Token {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** A word or number as `fold` gives it, a mark as it stands; the text itself is `text.slice(start, end)`. */
  readonly folded: string;
  /** What is known of it wherever it stands. */
  readonly word: Word;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether white space (or the start of the text) stands before it: `و40` is one written word but two tokens. */
  readonly spaced: boolean;
}

enum Class {
  Space,
  Letter,
  Digit,
  Mark,
  /** Belongs to whatever it stands in. */
  Invisible,
}

const classify = (char: string, code: number): Class => {
  if (isInvisible(code)) return Class.Invisible;
  if (/\s/u.test(char)) return Class.Space;
  if (/\p{Nd}/u.test(char)) return Class.Digit;
  // Surrogates are letters: a name in an astral script stays whole.
  if (/[\p{L}\p{M}\u0640]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return Class.Letter;
  return Class.Mark;
};

const classes: (Class | undefined)[] = [];

const classAt = (text: string, at: number): Class => {
  const code = text.charCodeAt(at);
  return (classes[code] ??= classify(text.charAt(at), code));
};

// 1,735 and 3.5 and ١٬٧٣٥ are one number.
const joinsDigits = (text: string, at: number): boolean =>
  '.,٫٬'.includes(text.charAt(at)) && at + 1 < text.length && classAt(text, at + 1) === Class.Digit;

/** The end of the run of letters or digits that starts at `start`, trailing invisible characters left out. */
const runEnd = (text: string, start: number): number => {
  const kind = classAt(text, start);
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const here = classAt(text, at);
    if (here === kind) end = at + 1;
    else if (kind === Class.Digit && joinsDigits(text, at)) continue;
    else if (here !== Class.Invisible) break;
  }
  return end;
};

/** Cuts a text, or a stretch of it, into words, numbers and marks. One pass over the code units. */
export const tokenise = (text: string, from = 0, to = text.length): readonly Token[] => {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = from; at < to;) {
    const kind = classAt(text, at);
    if (kind === Class.Space || kind === Class.Invisible) {
      spaced ||= kind === Class.Space;
      at += 1;
      continue;
    }
    const end = kind === Class.Mark ? at + 1 : Math.min(to, runEnd(text, at));
    const written = text.slice(at, end);
    const word = kind === Class.Mark ? markOf(written) : wordOf(written);
    // A tatweel that stands alone is a dash, a diacritic that stands alone no letter: nothing is left of them to be a word.
    tokens.push(
      word.folded === ''
        ? tokenOf(markOf(written), { start: at, end, kind: 'mark', spaced })
        : tokenOf(word, { start: at, end, kind: kindOf(kind), spaced }),
    );
    spaced = false;
    at = end;
  }
  return tokens;
};

const kindOf = (kind: Class): Token['kind'] =>
  kind === Class.Mark ? 'mark' : kind === Class.Digit ? 'number' : 'word';

const tokenOf = (word: Word, { start, end, kind, spaced }: Omit<Token, 'folded' | 'word'>): Token => ({
  start,
  end,
  folded: word.folded,
  word,
  kind,
  spaced,
});

// A mark stands for itself: folded, ＂ would be another one.
const marks = new Map<string, Word>();

const markOf = (written: string): Word => {
  const known = marks.get(written);
  if (known !== undefined) return known;
  const mark = wordWithoutTable(written);
  if (written.length === 1) marks.set(written, mark);
  return mark;
};
