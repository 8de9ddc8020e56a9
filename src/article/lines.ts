import type { Span } from '../domain/span.js';
import { isInvisible } from '../language/fold.js';

/** A line of the text that has something on it, its blanks and direction marks left outside. */
export interface Line extends Span {
  /** Its place among the lines that have something on them. */
  readonly index: number;
  /** Whether an empty line stands before the next one. */
  readonly blankAfter: boolean;
}

const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/gu;

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || isInvisible(code) || /\s/u.test(text.charAt(at));
};

/** The span without blanks and invisible characters at its ends; empty where there is nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return { start: from, end: to };
};

const rawLines = (text: string, from: number): readonly Span[] => {
  const ends = [...text.slice(from).matchAll(lineEnd)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
  return [...ends, { start: text.length, end: text.length }].map(({ start }, at) => ({
    start: ends[at - 1]?.end ?? from,
    end: start,
  }));
};

/** The lines of `text` after `from` that have something on them, whichever way lines end in it. */
export const linesOf = (text: string, from: number): readonly Line[] => {
  const lines = rawLines(text, from).map((line) => trimmed(text, line));
  const filled = lines.flatMap((line, at) => (line.start < line.end ? [{ ...line, at }] : []));
  return filled.map(({ start, end, at }, index) => ({
    start,
    end,
    index,
    blankAfter: (filled[index + 1]?.at ?? at + 1) > at + 1,
  }));
};
