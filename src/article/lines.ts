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

/** The lines of `text` after `from` that have something on them, whichever way lines end in it. Empty ones, of which there may be millions, are not kept. */
export const linesOf = (text: string, from: number): readonly Line[] => {
  const lines: { start: number; end: number; index: number; blankAfter: boolean }[] = [];
  let start = from;
  let blank = false;
  const take = (end: number): void => {
    const line = trimmed(text, { start, end });
    const last = lines.at(-1);
    if (line.start === line.end) blank = true;
    else {
      if (last !== undefined) last.blankAfter = blank;
      lines.push({ ...line, index: lines.length, blankAfter: false });
      blank = false;
    }
  };
  for (const { 0: end, index } of text.slice(from).matchAll(lineEnd)) {
    take(from + index);
    start = from + index + end.length;
  }
  take(text.length);
  return lines;
};
