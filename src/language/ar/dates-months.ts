import { fold } from '../fold.js';
import type { Token } from '../tokenise.js';
import names from './dates-months.json' with { type: 'json' };

/** A month's name in the text: its number from 1, and the index of its last token. */
export interface MonthFound {
  readonly month: number;
  readonly last: number;
}

const oneWord = new Map<string, number>();
const twoWords = new Map<string, number>();
names.months.forEach((forms, at) => {
  for (const form of forms.map(fold)) (form.includes(' ') ? twoWords : oneWord).set(form, at + 1);
});
const firstWords = new Set(Array.from(twoWords.keys(), (form) => form.slice(0, form.indexOf(' '))));

const prefixed = (folded: string): readonly string[] =>
  /^[ولفب]/.test(folded) ? [folded, folded.slice(1)] : [folded];

/** The month's name, of one word or two, that begins at a token, perhaps with a conjunction or preposition written on. */
export const monthAt = (tokens: readonly Token[], at: number): MonthFound | undefined => {
  for (const word of prefixed(tokens[at]?.folded ?? '')) {
    const two = firstWords.has(word) ? twoWords.get(`${word} ${tokens[at + 1]?.folded ?? ''}`) : undefined;
    if (two !== undefined) return { month: two, last: at + 1 };
    const one = oneWord.get(word);
    if (one !== undefined) return { month: one, last: at };
  }
  return undefined;
};

/** Whether a month's name may begin with a folded word. */
export const mayBeginMonth = (folded: string): boolean =>
  prefixed(folded).some((word) => firstWords.has(word) || oneWord.has(word));
