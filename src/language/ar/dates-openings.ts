import type { Token } from '../tokenise.js';
import { fact } from '../word.js';
import { mayBeginMonth } from './dates-months.js';
import { bare, firstsOfDays, ordinals, periods, weekdays } from './dates-words.js';
import { numeralOf } from './numbers-words.js';

const isOpening = fact((folded) => {
  const word = bare(folded);
  const tables = [firstsOfDays, periods, weekdays, ordinals];
  return mayBeginMonth(folded) || tables.some((table) => table.has(word));
});

/** Whether a time may begin at a token: most words of a text begin none. */
export const mayBeginTime = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && (isOpening(token.word) || numeralOf(token) !== undefined));
