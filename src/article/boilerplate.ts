import { fold, foldWithOffsets } from '../language/fold.js';
import { agencyPattern } from './agency-pattern.js';
import data from './boilerplate.json' with { type: 'json' };
import { trimmed, type Line } from './lines.js';

/** What a line is that is not the article, and why. */
export interface Boilerplate {
  readonly reason: string;
  readonly most: number;
  /** Whether it is a heading with nothing behind it, so that the headlines below it belong to it. */
  readonly leads: boolean;
}

const mark = '[«"“(\\[*•>–—-]*\\s*';

const rows = data.rows.map((row) => ({
  reason: row.reason,
  most: row.most,
  leads: row.leads === true,
  pattern: new RegExp(`^${mark}(?:${row.match ?? row.written})`, 'u'),
  written: row.match === undefined,
}));

const byline = {
  reason: 'byline',
  most: 80,
  leads: false,
  pattern: new RegExp(`^[(\\[«"]*\\s*${agencyPattern}\\s*[)\\]»".:]*$`, 'u'),
  written: false,
};

const patterns = [...rows, byline];
const longest = Math.max(...patterns.map(({ most }) => most));

/** What kind of boilerplate a line is; nothing for a line of the article. Long lines are paragraphs and never looked at. */
export const boilerplateOf = (line: string): Boilerplate | undefined => {
  if (line.length > longest) return undefined;
  const folded = fold(line);
  for (const { pattern, written, most, reason, leads } of patterns) {
    const found = line.length > most ? null : pattern.exec(written ? line : folded);
    if (found !== null) return { reason, most, leads: leads && found[0].length === folded.length };
  }
  return undefined;
};

const tails = data.rows.flatMap(({ tail }) => (tail === undefined ? [] : [tail])).join('|');

// Behind the end of a sentence, up to the end of the line, and no sentence after it: a paragraph is never cut in its middle.
const tail = new RegExp(`(?<=[.!؟?…"”»)\\]]\\s*)(?:${tails})(?:(?!(?<![.\\d])[.!؟]\\s+\\S).){4,160}$`, 'u');
const reach = 220;

/** Where a read-also begins that stands behind the last sentence of a line, as in scraped text without line ends. */
const tailStart = (text: string, line: Line): number | undefined => {
  const from = Math.max(line.start, line.end - reach);
  const words = text.slice(from, line.end);
  if (!/[:|]/u.test(words)) return undefined;
  const { folded, offsets } = foldWithOffsets(words);
  const found = tail.exec(folded);
  return found === null ? undefined : from + (offsets[found.index] ?? 0);
};

/** A line of the article; `cut` where boilerplate behind its last sentence was left out. */
export interface KeptLine extends Line {
  readonly cut?: true;
}

const cutTail = (text: string, line: Line): KeptLine => {
  const end = tailStart(text, line);
  return end === undefined ? line : { ...line, ...trimmed(text, { start: line.start, end }), cut: true };
};

// A headline under a lone read-also is short and does not end as a sentence does. At most four: then doubt is for the article.
const looksLikeHeadline = (line: string): boolean => line.length <= 130 && !/[.…:،؛]["”»')\]]*$/u.test(line);
const mostLed = 4;

/** The lines that are the article's. */
export const withoutBoilerplate = (text: string, lines: readonly Line[]): readonly KeptLine[] => {
  const kept: KeptLine[] = [];
  let led = 0;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const found = boilerplateOf(words);
    if (found !== undefined) led = found.leads ? mostLed : led;
    else if (led > 0 && looksLikeHeadline(words)) led -= 1;
    else {
      led = 0;
      kept.push(cutTail(text, line));
    }
  }
  return kept;
};
