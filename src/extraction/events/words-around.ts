import { foldedSet } from '../../language/fold.js';
import type { Candidate } from './candidate.js';
import { triggers, type Beside } from './trigger.js';
import { classesOf } from './word-classes.js';

const folded = new Map<readonly string[], ReadonlySet<string>>();
const keep = (words: readonly string[] | undefined): void => {
  if (words) folded.set(words, foldedSet(words));
};
for (const { next, notNext, notBefore, after, before } of triggers)
  [next, notNext, notBefore, after?.words, before?.words].forEach(keep);

/** Whether a word is one of a row's, with what is written onto it. */
export const has = (words: readonly string[] | undefined, word: string): boolean => {
  const set = words && folded.get(words);
  if (set === undefined || word === '') return false;
  return (
    set.has(word) ||
    (/^[وفب]/.test(word) && set.has(word.slice(1))) ||
    (word.endsWith('ا') && set.has(word.slice(0, -1)))
  );
};

/** The folded word at a token of the candidate's sentence. */
export const wordAt = ({ tokens, sentence }: Candidate, at: number): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.folded ?? '') : '';

/** Whether the word at a token of the candidate's sentence is of one of these kinds. */
export const isOf = (
  { tokens, sentence }: Candidate,
  at: number,
  names: readonly string[] | undefined,
): boolean => {
  const token = at >= sentence.from && at < sentence.to ? tokens[at] : undefined;
  if (token === undefined || names === undefined) return false;
  const classes = classesOf(token.word);
  if (classes.size > 0) for (const name of names) if (classes.has(name)) return true;
  return false;
};

/** Whether a word or kind that a row asks for stands on that side. */
export const fits = (candidate: Candidate, { classes, words, within }: Beside, step: 1 | -1): boolean => {
  const stop = candidate.form.row.firstOf;
  for (let i = 1; i <= within; i += 1) {
    const at = candidate.at + step * i;
    const word = wordAt(candidate, at);
    if (isOf(candidate, at, classes) || has(words, word)) return true;
    // A definite noun is who acts: "اعترضت السفينة صاروخا".
    if (!word.startsWith('ال') && isOf(candidate, at, stop)) return false;
  }
  return false;
};

/** How far a word still stands near, in tokens. */
export const leftReach = 7;
export const rightReach = 9;

/** Whether a word of one of these kinds stands near in the sentence. */
export const isNear = (candidate: Candidate, names: readonly string[]): boolean => {
  for (let at = candidate.at - leftReach; at <= candidate.at + rightReach; at += 1) {
    if (at !== candidate.at && isOf(candidate, at, names)) return true;
  }
  return false;
};
