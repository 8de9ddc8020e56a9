import type { Counted } from '../../domain/vocabulary/counted.js';
import type { Token } from '../../language/tokenise.js';
import { cueOf, type Cue } from './cues.js';
import type { CountedNoun } from './nouns.js';
import type { Unit } from './unit.js';

/** The word that governs what is counted, and the token up to which it reaches. */
export interface Governor {
  readonly cue: Cue;
  readonly at: number;
}

// A number governed by a cue stands this near to it, or in a list whose first number does.
export const reach = 7;

/** "17 قتيلا وجريحا", "200 بين قتيل وجريح": both together. */
const isBoth = (tokens: readonly Token[], last: number): boolean => {
  const near = tokens.slice(last, last + 4).map((token) => token.folded);
  return near.some((word) => /^قتيلا?$/.test(word)) && near.some((word) => /^وجريحا?$/.test(word));
};

/** "40 شخصا تم إجلاؤهم", "سبعة أشخاص قتلوا": a verb after the noun, in the same clause. */
const cueAfter = (tokens: readonly Token[], last: number): Cue | undefined => {
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const cue = cueOf(token.folded);
    if (cue) return cue.joined || !(cue.isVerb || isPassive(tokens[at - 1])) ? undefined : cue;
  }
  return undefined;
};

const isPassive = (token: Token | undefined): boolean =>
  ['تم', 'جري', 'يتم', 'سيتم', 'يجري'].includes(token?.folded ?? '');

const byClass = (cue: Cue | undefined, noun: CountedNoun | undefined): Counted | undefined =>
  noun && cue ? cue.counts[noun.class] : undefined;

/** What a quantity counts: its noun's own meaning, refined by the word that governs it. */
export const countsOf = (tokens: readonly Token[], unit: Unit, governor: Governor | undefined): Counted => {
  if (unit.is === 'percent') return 'PERCENT';
  if (unit.is === 'money') return 'MONEY';
  if (unit.noun?.class === 'killed' && isBoth(tokens, unit.last)) return 'LOSSES';
  const after = byClass(cueAfter(tokens, unit.last), unit.noun);
  const left = byClass(governor?.cue, unit.noun);
  if (isBoth(tokens, unit.last + 1) && (unit.noun?.class === 'people' || unit.noun?.class === 'troops'))
    return 'LOSSES';
  return left ?? after ?? unit.noun?.counts ?? 'OTHER';
};
