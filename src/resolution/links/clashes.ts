import type { AssertionRecord, NumberRange } from '../records/assertion-record.js';
import type { ResolvedClaim } from '../claims.js';
import { firstSaid, sameSpeaker } from './claim-order.js';
import { areApart, overlapOf } from '../likeness/likeness.js';
import type { Relation } from './link.js';
import { framedStances } from '../records/framed.js';
import type { Meaning } from '../meaning.js';

/** How two claims clash, or how the later replaces the earlier, on one ground; nothing where they do not. */
export type Clash = (later: ResolvedClaim, earlier: ResolvedClaim, meaning: Meaning) => Relation | undefined;

const areAffirmed = (a: ResolvedClaim, b: ResolvedClaim): boolean =>
  a.records[0].polarity === 'AFFIRMED' && b.records[0].polarity === 'AFFIRMED';

/** Whether two numbers leave no room for each other. */
export const areDisjoint = (a: NumberRange, b: NumberRange): boolean =>
  a.from > (b.to ?? Infinity) || b.from > (a.to ?? Infinity);

/** The place of a claim's key, or ''. */
export const placeOf = ({ records: [first] }: ResolvedClaim, meaning: Meaning): string =>
  first.key.place === undefined ? '' : meaning(first.article, first.key.place);

const sameSubject = (a: ResolvedClaim, b: ResolvedClaim, meaning: Meaning): boolean =>
  a.records[0].key.subject !== undefined &&
  a.records[0].key.subject === b.records[0].key.subject &&
  a.period === b.period &&
  placeOf(a, meaning) === placeOf(b, meaning);

/** Numbers for one count exclude each other only where it is one place on one known day. One speaker's later one replaces the earlier; with a cue of correction that is another ground. */
export const byNumber: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0].key.number, earlier.records[0].key.number];
  if (a === undefined || b === undefined || !areAffirmed(later, earlier) || !areDisjoint(a, b))
    return undefined;
  if (!sameSubject(later, earlier, meaning) || later.period === '' || placeOf(later, meaning) === '')
    return undefined;
  if (!sameSpeaker(later, earlier)) return { type: 'CONTRADICTS', basis: 'number', score: 0.8 };
  if (later.records.some(({ correction }) => correction !== undefined)) return undefined;
  return firstSaid(earlier) !== '' && firstSaid(later) > firstSaid(earlier)
    ? { type: 'SUPERSEDES', basis: 'number', score: 0.9 }
    : undefined;
};

/** Whether the words of both say who does it, and name nobody in common. */
export const areSidesApart = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.sides.length > 0 && b.sides.length > 0 && !a.sides.some((side) => b.sides.includes(side));

// Without a day two articles may be years apart.
const isDatedOrOneArticle = (a: AssertionRecord, b: AssertionRecord): boolean =>
  (a.said !== '' && b.said !== '') || a.article === b.article;

/** Two sides are said to hold one place on one day. */
export const byHolder: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0], earlier.records[0]];
  const asked =
    isDatedOrOneArticle(a, b) &&
    a.holds &&
    b.holds &&
    a.said === b.said &&
    placeOf(later, meaning) === placeOf(earlier, meaning);
  return asked &&
    placeOf(later, meaning) !== '' &&
    areAffirmed(later, earlier) &&
    !sameSpeaker(later, earlier) &&
    areSidesApart(a, b)
    ? { type: 'CONTRADICTS', basis: 'holder', score: 0.7 }
    : undefined;
};

const sharedObject = 1;

// Both sides may strike one town on one day: only where more is shared than the deed itself is it one deed.
const shareObject = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.gist.strong.filter((lemma) => b.gist.strong.includes(lemma) && !a.heads.includes(lemma)).length >=
  sharedObject;

/** Two sides are said to have done one thing. */
export const byAgent: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0], earlier.records[0]];
  const oneDeed =
    sameSubject(later, earlier, meaning) && !a.holds && a.key.shape === 'event' && shareObject(a, b);
  return oneDeed && areAffirmed(later, earlier) && !sameSpeaker(later, earlier) && areSidesApart(a, b)
    ? { type: 'CONTRADICTS', basis: 'agent', score: 0.6 }
    : undefined;
};

/** From where on a denial is of what another says. */
const denialThresholds = { ofShorter: 0.5, ofBoth: 0.3, weight: 2 } as const;

/** How surely one says what the other denies, by their words. */
export const denies = (a: AssertionRecord, b: AssertionRecord, meaning: Meaning): Relation | undefined => {
  const { ofShorter, ofBoth, weight } = overlapOf(a.gist, b.gist);
  const isOne =
    ofShorter >= denialThresholds.ofShorter &&
    ofBoth >= denialThresholds.ofBoth &&
    weight >= denialThresholds.weight;
  return isOne && isDatedOrOneArticle(a, b) && !areApart(a, b, meaning)
    ? { type: 'CONTRADICTS', basis: 'denial', score: Math.round(ofShorter * 100) / 100 }
    : undefined;
};

const shareHead = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.heads.some((head) => b.heads.includes(head));

/** One says in other words what the other denies. */
export const byDenial: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0], earlier.records[0]];
  const mayDeny =
    a.polarity !== b.polarity && later.matter !== earlier.matter && !sameSpeaker(later, earlier);
  return mayDeny && shareHead(a, b) && !framedStances.has(a.stance) && !framedStances.has(b.stance)
    ? denies(a, b, meaning)
    : undefined;
};
