import { fold } from '../../language/fold.js';
import type { Token } from '../../language/tokenise.js';
import type { Stretch } from './sentence.js';
import { triggerForms, type TriggerForm } from './trigger-forms.js';
import told from './told.json' with { type: 'json' };
import { triggers, type Beside } from './trigger.js';
import { classesOf } from './word-classes.js';

/** A word that may be a trigger, where it stands. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly sentence: Stretch;
  readonly at: number;
  readonly form: TriggerForm;
}

const folded = new Map<readonly string[], ReadonlySet<string>>();
const keep = (words: readonly string[] | undefined): void => {
  if (words) folded.set(words, new Set(words.map(fold)));
};
for (const { next, notNext, notBefore, after, before } of triggers)
  [next, notNext, notBefore, after?.words, before?.words].forEach(keep);

const has = (words: readonly string[] | undefined, word: string): boolean => {
  const set = words && folded.get(words);
  if (set === undefined || word === '') return false;
  return (
    set.has(word) ||
    (/^[وفب]/.test(word) && set.has(word.slice(1))) ||
    (word.endsWith('ا') && set.has(word.slice(0, -1)))
  );
};

const wordAt = ({ tokens, sentence }: Candidate, at: number): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.folded ?? '') : '';

const isOf = (word: string, names: readonly string[] | undefined): boolean => {
  if (names === undefined || word === '') return false;
  const classes = classesOf(word);
  return classes.size > 0 && names.some((name) => classes.has(name));
};

const fits = (candidate: Candidate, { classes, words, within }: Beside, step: 1 | -1): boolean => {
  const stop = candidate.form.row.firstOf;
  for (let i = 1; i <= within; i += 1) {
    const word = wordAt(candidate, candidate.at + step * i);
    if (isOf(word, classes) || has(words, word)) return true;
    // A definite noun is who acts: "اعترضت السفينة صاروخا".
    if (!word.startsWith('ال') && isOf(word, stop)) return false;
  }
  return false;
};

const leftReach = 7;
const rightReach = 9;

const isNear = (candidate: Candidate, names: readonly string[]): boolean => {
  for (let at = candidate.at - leftReach; at <= candidate.at + rightReach; at += 1) {
    if (at !== candidate.at && isOf(wordAt(candidate, at), names)) return true;
  }
  return false;
};

const besideIt = (candidate: Candidate): boolean => {
  const { next, notNext, notBefore, after, before } = candidate.form.row;
  if (next && !has(next, wordAt(candidate, candidate.at + 1))) return false;
  if (
    has(notNext, wordAt(candidate, candidate.at + 1)) ||
    has(notBefore, wordAt(candidate, candidate.at - 1))
  )
    return false;
  return (
    (after === undefined || fits(candidate, after, 1)) &&
    (before === undefined || fits(candidate, before, -1))
  );
};

const anchors = ['day', 'happening', 'casualty'];
const background = new Set(told.background.map(fold));
const closeReach = 4;

const isPastYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.folded);

// "نفذت عملية اغتيال", "اغتيال قاض فجر اليوم"; not "التحقيق في اغتيال", "منذ اغتيال".
const isClose = (candidate: Candidate): boolean => {
  const previous = wordAt(candidate, candidate.at - 1);
  if (background.has(previous)) return false;
  return (
    fits(candidate, { classes: ['happening'], within: closeReach }, -1) ||
    fits(candidate, { classes: ['day', 'happening', 'casualty'], within: closeReach }, 1)
  );
};

const isAnchored = (candidate: Candidate): boolean => {
  const { tokens, at, sentence, form } = candidate;
  if (form.row.anchored === 'closely' ? !isClose(candidate) : !isNear(candidate, anchors)) return false;
  return !tokens
    .slice(Math.max(sentence.from, at - leftReach), Math.min(sentence.to, at + rightReach))
    .some(isPastYear);
};

const aroundIt = (candidate: Candidate): boolean => {
  const { near, notNear, notBy, type } = candidate.form.row;
  if (type === 'ASSAULT' && isNear(candidate, ['fiction'])) return false;
  if (notBy !== undefined && isDoneBy(candidate, notBy)) return false;
  return (
    (near === undefined || isNear(candidate, near)) && (notNear === undefined || !isNear(candidate, notNear))
  );
};

const doing = new Set(told.doing.map(fold));
const doerReach = 14;

/** "شن النائب هجوما": between the verb and what is done stands who does it. */
const isDoneBy = (candidate: Candidate, names: readonly string[]): boolean => {
  let met = false;
  for (let at = candidate.at - 1; at >= candidate.at - doerReach; at -= 1) {
    const word = wordAt(candidate, at);
    if (doing.has(word) || (word.startsWith('و') && doing.has(word.slice(1)))) return met;
    met ||= isOf(word, names);
  }
  return false;
};

const governsNoun = new Set(told.governsNoun.map(fold));

// "في خطف السائح", "عملية خطف", "لخطف وذبح": written like the verb, but governed like a noun.
const isGoverned = (candidate: Candidate): boolean => {
  const [word, previous] = [wordAt(candidate, candidate.at), wordAt(candidate, candidate.at - 1)];
  const joined = /^[وف]/.test(word) && triggerForms(word.slice(1)).includes(candidate.form);
  if (!joined)
    return governsNoun.has(previous) || (/^[وف]/.test(previous) && governsNoun.has(previous.slice(1)));
  return triggerForms(previous).some(({ is, preposition }) => is === 'noun' && preposition !== '');
};

/** Whether all that a row asks for stands around a word. */
export const holds = (candidate: Candidate): boolean => {
  const { row, article, owned, preposition } = candidate.form;
  if (candidate.form.is === 'past' && isGoverned(candidate)) return false;
  if (
    (row.indefinite === true && (article || owned || preposition !== '')) ||
    (row.owned !== undefined && row.owned !== owned)
  )
    return false;
  if (row.anchored !== undefined && candidate.form.is === 'noun' && !isAnchored(candidate)) return false;
  return besideIt(candidate) && aroundIt(candidate);
};

/** The tokens behind a trigger that its event takes for itself. */
export const takenBy = (candidate: Candidate): readonly number[] => {
  const { takes, after } = candidate.form.row;
  if (takes === undefined) return [];
  return Array.from({ length: after?.within ?? 0 }, (_, i) => candidate.at + 1 + i).filter((at) =>
    isOf(wordAt(candidate, at), takes),
  );
};
