import type { Realis } from '../../domain/vocabulary/realis.js';
import { fold, foldedSet } from '../../language/fold.js';
import type { Candidate } from './candidate.js';
import table from './realis.json' with { type: 'json' };
import told from './told.json' with { type: 'json' };
import { triggerForms } from './trigger-forms.js';

/** Words before a trigger that say whether its event happened, with a reason and an example that a test runs. */
export interface RealisRow {
  readonly id: string;
  readonly gives: Realis;
  readonly words: readonly string[];
  readonly reason: string;
  readonly example: string;
}

export const realisRows = table.rows as readonly RealisRow[];

const given = new Map(realisRows.flatMap(({ words, gives }) => words.map((word) => [fold(word), gives])));
const yet = foldedSet(table.yet);
const exposed = foldedSet(told.exposed);

const reach = 4;

const readingOf = (word: string): Realis | undefined =>
  given.get(word) ?? (/^[وف]/.test(word) ? given.get(word.slice(1)) : undefined);

// قد before a past verb only stresses it.
const ofWord = (word: string, isPresent: boolean): Realis | undefined =>
  !isPresent && /^[وف]?قد$/.test(word) ? undefined : readingOf(word);

const ofForm = ({ tokens, at, form }: Candidate): Realis | undefined => {
  if (form.is === 'future' || form.is === 'purpose') return 'PLANNED';
  const previous = tokens[at - 1]?.folded ?? '';
  if (form.is === 'present' && previous === 'ان' && readingOf(tokens[at - 2]?.folded ?? '') !== 'ACTUAL')
    return 'HYPOTHETICAL';
  // "إن انفجارا سيقع": the verb behind a noun is the noun's.
  if (form.is === 'noun' && yet.has(tokens[at + 1]?.folded ?? '')) return 'PLANNED';
  if (form.preposition === 'ل' && !isExposed(tokens, at)) return 'PLANNED';
  return undefined;
};

const isExposed = (tokens: Candidate['tokens'], at: number): boolean =>
  [1, 2, 3, 4, 5].some((back) => {
    const word = tokens[at - back]?.folded ?? '';
    return exposed.has(word) || (/^[وف]/.test(word) && exposed.has(word.slice(1)));
  });

/** Whether an event is told as having happened, from the form of its trigger and the few words before it in its clause. */
export const realisOf = (candidate: Candidate): Realis => {
  const { tokens, sentence, at, form } = candidate;
  const own = ofForm(candidate);
  if (own) return own;
  // "عدم توفر الماء وارتفاع الأسعار": what denies the first says nothing of the second.
  if (form.is === 'noun' && triggerForms(tokens[at]?.folded.slice(1) ?? '').includes(form)) return 'ACTUAL';
  for (let i = at - 1; i >= Math.max(sentence.from, at - reach); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return 'ACTUAL';
    const found = ofWord(token.folded, form.is === 'present');
    if (found) return found;
  }
  return 'ACTUAL';
};
