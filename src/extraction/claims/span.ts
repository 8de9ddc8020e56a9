import type { Span } from '../../domain/span.js';
import type { Document } from '../document/document.js';
import type { TokenRange } from '../names/drafts.js';
import { fold } from '../../language/fold.js';

/** The characters of a token range; `cut` folded letters of the first token are left out. */
export const spanOf = ({ tokens, text }: Document, { first, last, cut }: TokenRange): Span => {
  const start = tokens[first]?.start ?? 0;
  return { start: start + rawLength(text, start, cut), end: tokens[last]?.end ?? start };
};

/** How many characters of the text make so many folded letters: a diacritic on a prefix goes with it. */
const rawLength = (text: string, start: number, letters: number): number => {
  let [length, folded] = [0, 0];
  while (folded < letters || (letters > 0 && fold(text.charAt(start + length)) === '')) {
    folded += fold(text.charAt(start + length)).length;
    length += 1;
    if (start + length >= text.length) break;
  }
  return length;
};
