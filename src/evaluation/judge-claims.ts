import type { ExtractedClaim } from '../domain/extraction.js';
import type { GoldClaim } from './gold.js';
import { judgeChain } from './judge-chain.js';
import { judgeContent } from './judge-content.js';
import { judgeFrame } from './judge-frame.js';
import { isSpeaker, type Match, overlap, wordsAt } from './match.js';
import { paired } from './pairing.js';
import { tallied } from './tally.js';
import type { Told, Verdict } from './verdict.js';

// Spans that share half of their characters are one claim.
const isOneClaim = 0.5;

const tellWanted =
  (match: Match) =>
  ({ span, id, speaker, verb }: GoldClaim): Told => ({
    words: wordsAt(match, span),
    span,
    wanted: `${id}, ${speaker}${verb === '' ? '' : `, ${verb}`}`,
  });

const tellGiven =
  (match: Match) =>
  ({ span, speaker, rule }: ExtractedClaim): Told => ({
    words: wordsAt(match, span),
    span,
    got: match.byId.get(speaker)?.name ?? speaker,
    rule,
  });

/** Claims by their span; who says them; how they are framed, what they count and are about. */
export const judgeClaims = (match: Match): readonly Verdict[] => {
  const { gold, extraction } = match;
  const pairs = paired([gold.claims, extraction.claims], (a, b) => overlap(a.span, b.span), isOneClaim);
  const tell = { tellWanted: tellWanted(match), tellGiven: tellGiven(match) };
  const extra = extraction.claims.filter((_, j) => !pairs.ofGiven.has(j));
  return [
    ...tallied('claims', { wanted: gold.claims, given: extraction.claims, pairs, ...tell }),
    ...gold.claims.flatMap((claim, i) => {
      const given = extraction.claims[pairs.ofWanted.get(i) ?? -1];
      return [...judgeSpeaker(match, claim, given), ...judgeDetails(match, claim, given)];
    }),
    ...extra.map((claim): Verdict => ({
      measure: 'attributed claims',
      outcome: 'extra',
      times: 1,
      ...tell.tellGiven(claim),
    })),
  ];
};

/** A claim with another speaker is missed, and one too many as well. An optional one is neither here nor there. */
const judgeSpeaker = (
  match: Match,
  gold: GoldClaim,
  given: ExtractedClaim | undefined,
): readonly Verdict[] => {
  if (gold.optional) return [];
  const verdict = { measure: 'attributed claims', times: 1 } as const;
  const told = { ...tellWanted(match)(gold), ...(given === undefined ? {} : tellGiven(match)(given)) };
  const isRight = given !== undefined && isSpeaker(match, gold.speaker, match.byId.get(given.speaker));
  if (isRight) return [{ ...verdict, outcome: 'found', ...told }];
  const missed: Verdict = { ...verdict, outcome: 'missed', ...told };
  return given === undefined
    ? [{ ...missed, follows: true }]
    : [missed, { ...verdict, outcome: 'extra', ...told }];
};

/** A misread claim loses its details as well: all required claims count for them. */
const judgeDetails = (
  match: Match,
  gold: GoldClaim,
  given: ExtractedClaim | undefined,
): readonly Verdict[] => [
  ...(given === undefined ? [] : judgeChain(match, gold, given)),
  ...(gold.optional ? [] : [...judgeFrame(match, gold, given), ...judgeContent(match, gold, given)]),
];
