import type { Realis } from '../../domain/vocabulary/realis.js';
import { fold } from '../../language/fold.js';
import type { Candidate } from './conditions.js';
import table from './realis.json' with { type: 'json' };
import { triggerForms } from './trigger-forms.js';
import told from './told.json' with { type: 'json' };

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const denied = setOf(table.denied);
const planned = setOf(table.planned);
const hypothetical = setOf(table.hypothetical);
const past = setOf(table.past);
const exposed = setOf(told.exposed);

const reach = 4;

const readings = (word: string): readonly string[] => (/^[وف]/.test(word) ? [word, word.slice(1)] : [word]);
const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  readings(word).some((reading) => words.has(reading));

const ofWord = (word: string, isPresent: boolean): Realis | undefined => {
  if (isIn(denied, word)) return 'DENIED';
  if (isIn(planned, word)) return 'PLANNED';
  // قد before a past verb only stresses it.
  if (isIn(hypothetical, word) && (isPresent || !isIn(new Set(['قد']), word))) return 'HYPOTHETICAL';
  return undefined;
};

const ofForm = ({ tokens, at, form }: Candidate): Realis | undefined => {
  if (form.is === 'future' || form.is === 'purpose') return 'PLANNED';
  const previous = tokens[at - 1]?.folded ?? '';
  if (form.is === 'present' && previous === 'ان' && !isIn(past, tokens[at - 2]?.folded ?? ''))
    return 'HYPOTHETICAL';
  if (
    form.preposition === 'ل' &&
    ![1, 2, 3, 4, 5].some((back) => isIn(exposed, tokens[at - back]?.folded ?? ''))
  )
    return 'PLANNED';
  return undefined;
};

/** Whether an event is told as having happened, from the form of its trigger and the few words before it in its clause. */
export const realisOf = (candidate: Candidate): Realis => {
  const { tokens, sentence, at, form } = candidate;
  const own = ofForm(candidate);
  if (own) return own;
  // "عدم توفر الماء وارتفاع الأسعار": what denies the first says nothing of the second.
  if (form.is === 'noun' && triggerForms(tokens[at]?.folded.slice(1) ?? '').includes(form)) return 'ACTUAL';
  for (let i = at - 1; i >= Math.max(sentence.from, at - reach); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || isIn(past, token.folded)) return 'ACTUAL';
    const found = ofWord(token.folded, form.is === 'present');
    if (found) return found;
  }
  return 'ACTUAL';
};
