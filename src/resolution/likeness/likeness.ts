import type { AssertionRecord, Gist } from '../records/assertion-record.js';
import type { Meaning } from '../meaning.js';

/** How much sharing a lemma says, by its class. Fixed: what a corpus says of its words depends on what came before. */
const weights = { strong: 1, names: 0.5, pale: 0.3 } as const;

type WordClass = keyof typeof weights;
const classes = Object.keys(weights) as readonly WordClass[];

/** What two gists share. */
export interface Overlap {
  /** The weight of what both say. */
  readonly weight: number;
  /** Of what either says: 1 for the same words. */
  readonly ofBoth: number;
  /** Of what the shorter one says: 1 where one says nothing but what the other says. */
  readonly ofShorter: number;
  /** Lemmas of the class `strong` that both have. */
  readonly strong: number;
}

const weightsOf = (gist: Gist): ReadonlyMap<string, number> =>
  new Map(classes.flatMap((one) => gist[one].map((lemma) => [lemma, weights[one]] as const)));

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

// A lemma that is a name to one article and a word to the other weighs as the lighter of the two, on both sides.
const agreed = (own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
  sum([...own].map(([lemma, weight]) => Math.min(weight, other.get(lemma) ?? weight)));

/** How alike two gists are. */
export const overlapOf = (a: Gist, b: Gist): Overlap => {
  const [one, other] = [weightsOf(a), weightsOf(b)];
  const weight = sum([...one].map(([lemma, own]) => Math.min(own, other.get(lemma) ?? 0)));
  const [left, right] = [agreed(one, other), agreed(other, one)];
  const strong = a.strong.filter((lemma) => b.strong.includes(lemma)).length;
  const either = left + right - weight;
  const shorter = Math.min(left, right);
  return {
    weight,
    ofBoth: either === 0 ? 0 : weight / either,
    ofShorter: shorter === 0 ? 0 : weight / shorter,
    strong,
  };
};

/** Days between two sayings that may still be one, or support each other, in other words. */
export const likeWithinDays = 7;
const dayMs = 86_400_000;

const isNear = (a: string, b: string): boolean =>
  a === '' || b === '' ? a === b : Math.abs(Date.parse(a) - Date.parse(b)) <= likeWithinDays * dayMs;

const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

const placesIn = ({ article, gist }: AssertionRecord, meaning: Meaning): readonly string[] =>
  gist.places.map((place) => meaning(article, place));

const onlyIn = (a: readonly string[], b: Gist): readonly string[] =>
  a.filter((lemma) => !b.strong.includes(lemma) && !b.names.includes(lemma) && !b.pale.includes(lemma));

// A Turkish delegation and an Iranian one: each has a quality that the other lacks, and they share none.
const differInQuality = (a: Gist, b: Gist): boolean =>
  onlyIn(a.qualities, b).length > 0 &&
  onlyIn(b.qualities, a).length > 0 &&
  !a.qualities.some((one) => b.qualities.includes(one));

// The port stopped, the bakery stopped: each names a thing that the other has no word of, whatever else they share.
const differInThing = (a: Gist, b: Gist): boolean =>
  onlyIn(a.things, b).length > 0 && onlyIn(b.things, a).length > 0;

/** Whether two sayings speak of other numbers, other places, other nations or other things, whatever words they share. */
export const areApart = (a: AssertionRecord, b: AssertionRecord, meaning: Meaning): boolean =>
  isApart(a.gist.numbers, b.gist.numbers) ||
  isApart(placesIn(a, meaning), placesIn(b, meaning)) ||
  (a.gist.places.length + b.gist.places.length === 0 && isApart(a.gist.countries, b.gist.countries)) ||
  differInQuality(a.gist, b.gist) ||
  differInThing(a.gist, b.gist);

/** From where on two sayings of one speaker are one claim, and from where on the one supports the other. How they were chosen: docs/decisions/0003-likeness.md. */
const thresholds = {
  sameOfBoth: 0.55,
  sameWeight: 2.5,
  supportOfShorter: 0.6,
  supportWeight: 2.5,
  supportStrong: 2,
} as const;

/** Whether the words of two sayings are those of one claim, whatever keeps them apart. */
export const wordedAlike = (a: AssertionRecord, b: AssertionRecord): boolean => {
  if (a.key.words === b.key.words) return true;
  if (!isNear(a.said, b.said) || a.gist.negated !== b.gist.negated) return false;
  const { ofBoth, weight } = overlapOf(a.gist, b.gist);
  return ofBoth >= thresholds.sameOfBoth && weight >= thresholds.sameWeight;
};

// A question that expects no answer denies without a word of denial.
const turnsAround = (a: AssertionRecord, b: AssertionRecord): boolean =>
  a.gist.negated !== b.gist.negated && a.stance !== 'ASK' && b.stance !== 'ASK';

/** Whether two sayings of one speaker, of one polarity and stance, are one claim in two wordings. */
export const saysTheSame = (a: AssertionRecord, b: AssertionRecord, meaning: Meaning): boolean =>
  wordedAlike(a, b) && !areApart(a, b, meaning);

/** How strongly one saying of a speaker supports another of the same speaker, 0 where it does not. */
export const supportBetween = (a: AssertionRecord, b: AssertionRecord, meaning: Meaning): number => {
  if (!isNear(a.said, b.said) || turnsAround(a, b) || areApart(a, b, meaning)) return 0;
  const { ofShorter, weight, strong } = overlapOf(a.gist, b.gist);
  const enough =
    ofShorter >= thresholds.supportOfShorter &&
    weight >= thresholds.supportWeight &&
    strong >= thresholds.supportStrong;
  return enough ? Math.round(ofShorter * 100) / 100 : 0;
};
