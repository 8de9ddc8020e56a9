import type { ExtractedActor, ExtractedClaim, ExtractedLocation } from '../domain/extraction.js';
import type { GoldClaim } from './gold.js';
import { type Match, named, wordsAt } from './match.js';
import { likeness, namesOf } from './names.js';
import { paired } from './pairing.js';
import { tallied } from './tally.js';
import type { Told, Verdict } from './verdict.js';

/** Through whom a claim came. Where gold names a go-between that is no actor of it, one more is no error. */
export const judgeChain = (match: Match, gold: GoldClaim, claim: ExtractedClaim): readonly Verdict[] => {
  const { actors } = match.gold;
  const via = gold.via.filter((name) => actors.some((actor) => namesOf(actor).includes(name)));
  const wanted = via.map((name) => named(actors, name));
  const given = claim.via.flatMap((id): readonly (ExtractedActor | ExtractedLocation)[] => {
    const thing = match.byId.get(id);
    return thing === undefined ? [] : [thing];
  });
  const told = { words: wordsAt(match, gold.span), span: gold.span, rule: claim.rule };
  return tallied('chain', {
    wanted,
    given,
    pairs: paired([wanted, given], likeness, 2),
    tellWanted: ({ name }): Told => ({ ...told, wanted: name }),
    tellGiven: ({ name }): Told => ({ ...told, got: name }),
    isForgiven: () => gold.via.length > via.length,
  });
};
