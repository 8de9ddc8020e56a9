import { foldedSet } from '../../language/fold.js';
import type { Candidate } from './candidate.js';
import told from './told.json' with { type: 'json' };
import { triggerForms } from './trigger-forms.js';
import { isOf, wordAt } from './words-around.js';

const doing = foldedSet(told.doing);
const doerReach = 14;

/** "شن النائب هجوما": between the verb and what is done stands who does it. */
export const isDoneBy = (candidate: Candidate, names: readonly string[]): boolean => {
  let met = false;
  for (let at = candidate.at - 1; at >= candidate.at - doerReach; at -= 1) {
    const word = wordAt(candidate, at);
    if (doing.has(word) || (word.startsWith('و') && doing.has(word.slice(1)))) return met;
    met ||= isOf(candidate, at, names);
  }
  return false;
};

const governsNoun = foldedSet(told.governsNoun);

/** "في خطف السائح", "عملية خطف", "لخطف وذبح": written like the verb, but governed like a noun. */
export const isGoverned = (candidate: Candidate): boolean => {
  const [word, previous] = [wordAt(candidate, candidate.at), wordAt(candidate, candidate.at - 1)];
  const joined = /^[وف]/.test(word) && triggerForms(word.slice(1)).includes(candidate.form);
  if (!joined)
    return governsNoun.has(previous) || (/^[وف]/.test(previous) && governsNoun.has(previous.slice(1)));
  return triggerForms(previous).some(({ is, preposition }) => is === 'noun' && preposition !== '');
};
