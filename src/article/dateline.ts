import type { Span } from '../domain/span.js';
import { fold, foldWithOffsets, foldedSet } from '../language/fold.js';
import { agencyPattern } from './agency-pattern.js';
import agencies from './agencies.json' with { type: 'json' };
import data from './datelines.json' with { type: 'json' };
import type { Line } from './lines.js';

/** Where a dateline names its place, and where it ends: the article's words begin behind it. */
export interface Dateline {
  readonly place: Span;
  readonly end: number;
}

const word = "\\p{L}(?:[\\p{L}'’.]|-(?=\\p{L})){1,}";
const parts: Readonly<Record<string, string>> = {
  place: `(?<place>${word}(?: ${word}){0,3}?(?:(?:\\s?[،,]\\s?|/)${word}(?: ${word}){0,3}?)??)`,
  capitals: `(?<place>${word}(?: ${word}){0,2}?(?:, ${word}(?: ${word})?)??)`,
  word: `(?<place>${word}(?: ${word})?)`,
  author: `${word}(?: ${word}){0,3}`,
  one: `(?<place>${word})`,
  date: '(?:[،,]?\\s*(?:\\p{L}+\\.?[،,]?\\s+){0,2}\\d[\\p{L}\\d\\s/.،,]{0,40}?)?',
  agency: `(?:${agencyPattern})`,
  sep: '[-–—―:/|،]+\\s*\\(?',
  dash: '[-–—―:]+',
};

const filled = (shape: string): string =>
  shape.replace(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? '');

// A blank in a shape may be missing in the text; one inside a part may not: so the shape is cut at its blanks first.
const compile = (shape: string, stands: string): RegExp => {
  const body = shape.split(' ').map(filled).join('\\s*');
  return new RegExp(stands === 'line' ? `^${body}\\s*[.:]?$` : `^${body}\\s*(?=\\S)`, 'du');
};

// What has to stand somewhere in the words for a shape to match. To look for that is fast; to try a shape takes all ways to cut the
// words into a place, a reporter and a day.
const signature = new RegExp(agencyPattern, 'u');
const dash = /[-–—―:]/u;

const shapes = data.shapes.map((row) => ({
  ...row,
  pattern: compile(row.shape, row.stands),
  needs: row.shape.includes('{agency}') ? signature : dash,
}));

const notPlaces: ReadonlySet<string> = foldedSet(data.notPlaces.words);
const signatures: ReadonlySet<string> = foldedSet([...agencies.agencies, ...agencies.collective]);

const isPlace = (place: string, row: (typeof shapes)[number]): boolean => {
  const folded = fold(place);
  if (signatures.has(folded) || folded.split(/[\s،,/]+/u).some((part) => notPlaces.has(part))) return false;
  if (row.capitals === true) return /\p{Lu}/u.test(place) && place === place.toUpperCase();
  return row.arabic !== true || /\p{Script=Arabic}/u.test(place);
};

const longestDateline = 120;

// A tatweel that stands alone is a dash (موسكو ـ رويترز), which folding would drop.
const readable = (words: string): string =>
  words.replace(/(?<=\s)ـ+(?=\s)/gu, (dash) => '-'.repeat(dash.length));

const find = (text: string, line: Line, stands: 'line' | 'head'): Dateline | undefined => {
  const words = readable(text.slice(line.start, Math.min(line.end, line.start + longestDateline)));
  if (!/[-–—―:/|(]/u.test(words)) return undefined;
  const { folded, offsets } = foldWithOffsets(words);
  const isThere = new Map([signature, dash].map((needed) => [needed, needed.test(folded)]));
  for (const row of shapes) {
    const found = row.stands === stands && isThere.get(row.needs) === true ? row.pattern.exec(folded) : null;
    const [start = 0, end = 0] = found?.indices?.groups?.['place'] ?? [];
    const at = (offset: number): number => line.start + (offsets[offset] ?? 0);
    const place = { start: at(start), end: at(end) };
    if (found !== null && isPlace(text.slice(place.start, place.end), row))
      return { place, end: at(found[0].length) };
  }
  return undefined;
};

/** The dateline that a whole line is: موسكو-تقارير. By its shape alone: whether the place is one, the gazetteer knows. */
export const datelineOn = (text: string, line: Line): Dateline | undefined =>
  line.end - line.start > longestDateline ? undefined : find(text, line, 'line');

/** The dateline before a paragraph's first words: القاهرة (رويترز) - قال …. */
export const datelineBefore = (text: string, line: Line): Dateline | undefined => find(text, line, 'head');
