import type {
  ExtractedActor,
  ExtractedClaim,
  ExtractedLocation,
  ExtractedQuantity,
} from '../domain/extraction.js';
import type { GoldClaim } from './gold.js';
import { type Match, named, wordsAt } from './match.js';
import { comparable, likeness, type Named, namesOf, plain } from './names.js';
import { paired } from './pairing.js';
import { tallied } from './tally.js';
import type { Told, Verdict } from './verdict.js';

/** A claim's quantities and what it is about. Of a claim that was not found all are missed. */
export const judgeContent = (
  match: Match,
  gold: GoldClaim,
  given: ExtractedClaim | undefined,
): readonly Verdict[] => [...judgeQuantities(match, gold, given), ...judgeAbout(match, gold, given)];

const toldOf = (match: Match, { span }: GoldClaim, claim: ExtractedClaim | undefined): Told => ({
  words: wordsAt(match, span),
  span,
  ...(claim === undefined ? { follows: true } : {}),
});

type Counted = Pick<ExtractedQuantity, 'value' | 'unit'>;

const sameCount = (a: Counted, b: Counted): number =>
  a.value === b.value ? 1 + (comparable(a.unit) === comparable(b.unit) ? 1 : 0) : 0;

const judgeQuantities = (
  match: Match,
  gold: GoldClaim,
  claim: ExtractedClaim | undefined,
): readonly Verdict[] => {
  const [wanted, given] = [gold.quantities, claim?.quantities ?? []];
  const count = ({ value, unit }: Counted): string => `${value} ${unit}`;
  return tallied('quantities', {
    wanted,
    given,
    pairs: paired([wanted, given], sameCount, 1),
    tellWanted: (one): Told => ({ ...toldOf(match, gold, claim), wanted: count(one) }),
    tellGiven: (one): Told => ({
      words: wordsAt(match, one.span),
      span: one.span,
      got: count(one),
      rule: one.rule,
    }),
  });
};

/** Every target must be there; one more is wrong only when the claim's own words do not name it. */
const judgeAbout = (match: Match, gold: GoldClaim, claim: ExtractedClaim | undefined): readonly Verdict[] => {
  const { actors, locations } = match.gold;
  const wanted = gold.about.map((name) => named<Named>([...actors, ...locations], name));
  const given = (claim?.about ?? []).flatMap((id): readonly (ExtractedActor | ExtractedLocation)[] => {
    const thing = match.byId.get(id);
    return thing === undefined ? [] : [thing];
  });
  const { start, end } = claim?.span ?? { start: 0, end: 0 };
  const words = plain(match.extraction.article.text.slice(start, end));
  const told = toldOf(match, gold, claim);
  return tallied('about', {
    wanted,
    given,
    pairs: paired([wanted, given], likeness, 1),
    tellWanted: ({ name }): Told => ({ ...told, wanted: name }),
    tellGiven: ({ name }): Told => ({ ...told, got: name }),
    isForgiven: (thing) => namesOf(thing).some((name) => words.includes(plain(name))),
  });
};
