import type { AssertionRecord } from '../records/assertion-record.js';
import type { ResolvedClaim } from '../claims.js';
import { firstSaid, sameSpeaker } from './claim-order.js';
import { areDisjoint, type Clash, placeOf } from './clashes.js';
import { overlapOf } from '../likeness/likeness.js';
import { relatedWithinDays } from '../topics.js';

const dayMs = 86_400_000;

const isSoonAfter = (later: ResolvedClaim, earlier: ResolvedClaim): boolean => {
  const [on, before] = [firstSaid(later), firstSaid(earlier)];
  return before !== '' && before <= on && Date.parse(on) - Date.parse(before) <= relatedWithinDays * dayMs;
};

const sameCount = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.key.number !== undefined &&
  b.key.number !== undefined &&
  a.key.subject === b.key.subject &&
  a.polarity === b.polarity &&
  areDisjoint(a.key.number, b.key.number);

// What stands in one article beside a number is another count, not an earlier one.
const isElsewhere = (later: ResolvedClaim, earlier: ResolvedClaim): boolean => {
  const articles = new Set(later.records.map(({ origin }) => origin));
  return !earlier.records.some(({ origin }) => articles.has(origin));
};

const likeEnough = 0.6;

// What a toll is of, where the places do not tell: the flood, the fire; or the same words around another number.
const shareCause = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.gist.strong.some(
    (lemma) => b.gist.strong.includes(lemma) && !a.heads.includes(lemma) && !b.heads.includes(lemma),
  ) || overlapOf(a.gist, b.gist).ofShorter >= likeEnough;

const namesNumber = ({ records }: ResolvedClaim, value: number): boolean =>
  records.some(({ correction }) => correction?.named.includes(value) === true);

/**
 * A number that its own source gives up by a cue of correction, whatever day it is of: the one that the words name, or one of the same
 * place or cause. A toll may lose its place on the way; two places are two tolls.
 */
export const byCorrection: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0], earlier.records[0]];
  const corrects = later.records.some(({ correction }) => correction !== undefined);
  if (
    !corrects ||
    !sameSpeaker(later, earlier) ||
    !isElsewhere(later, earlier) ||
    !sameCount(a, b) ||
    !isSoonAfter(later, earlier)
  )
    return undefined;
  const [here, there] = [placeOf(later, meaning), placeOf(earlier, meaning)];
  if (here !== '' && there !== '' && here !== there) return undefined;
  if (namesNumber(later, b.key.number?.value ?? NaN))
    return { type: 'SUPERSEDES', basis: 'correction', score: 0.95 };
  const isOne = (here !== '' && here === there) || shareCause(a, b);
  return isOne && firstSaid(earlier) < firstSaid(later)
    ? { type: 'SUPERSEDES', basis: 'correction', score: 0.8 }
    : undefined;
};
