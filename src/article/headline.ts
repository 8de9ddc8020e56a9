import { datelineBefore, datelineOn } from './dateline.js';
import type { Line } from './lines.js';

// Of 230 headlines of seven outlets the longest had 115 characters and 18 words.
const mostCharacters = 150;
const mostWords = 24;

const endsAsSentence = (words: string): boolean => /(?<!\.)[.،,؛;:]["”»'’)\]]*$/u.test(words);
// A question and its answer may be one headline; a full stop behind one or two letters is an abbreviation's.
const holdsSentenceEnd = (words: string): boolean => /(?<=\p{L}{3}["”»)]*)\.\s+\p{L}/u.test(words);

// Text with hard line ends has lines of about one length; a headline is clearly shorter than the paragraph below it.
const isWrapped = (first: Line, next: Line, text: string): boolean =>
  !first.blankAfter &&
  (next.end - next.start) * 2 < (first.end - first.start) * 3 &&
  !endsAsSentence(text.slice(next.start, next.end));

/**
 * Whether the first line of a text is its headline: short, not a sentence, with the article below it. A text of one
 * line has none, nor has one that begins with its first paragraph.
 */
export const isHeadline = (text: string, first: Line, next: Line | undefined): boolean => {
  const words = text.slice(first.start, first.end);
  if (next === undefined || words.length > mostCharacters) return false;
  if (words.split(/\s+/u).length > mostWords || endsAsSentence(words) || holdsSentenceEnd(words))
    return false;
  if (datelineBefore(text, first) !== undefined) return false;
  return datelineOn(text, next) !== undefined || !isWrapped(first, next, text);
};
