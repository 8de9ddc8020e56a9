import type { ExtractedActor, ExtractedClaim, Extraction } from '../../domain/extraction.js';
import { hashOf, idOf } from '../../domain/id.js';
import type { Polarity } from '../../domain/vocabulary/polarity.js';
import type { AssertionRecord } from './assertion-record.js';
import { sideOf, sidesOf } from './agents.js';
import { claimKey, countedOf, polarityOf, saidOf } from './claim-key.js';
import { correctionOf } from './correction.js';
import { mainEvent } from './event-key.js';
import { firstLemma, gistOf, holding, holdingIn } from './gist.js';
import { distinct } from '../minimum.js';

const longestChain = 8;

/** The actors that an actor belongs to, and what they belong to, as this article says it. */
const belongsTo = (
  actor: ExtractedActor | undefined,
  actors: ReadonlyMap<string, ExtractedActor>,
): readonly ExtractedActor[] => {
  const chain: ExtractedActor[] = [];
  let next = actors.get(actor?.affiliationId ?? '');
  while (next !== undefined && chain.length < longestChain && !chain.includes(next)) {
    chain.push(next);
    next = actors.get(next.affiliationId ?? '');
  }
  return chain;
};

const rootsOf = (claim: ExtractedClaim, actors: ReadonlyMap<string, ExtractedActor>): readonly string[] => {
  const behalf = actors.get(claim.onBehalfOf ?? '');
  const all = [
    ...belongsTo(actors.get(claim.speaker), actors),
    ...(behalf === undefined ? [] : [behalf, ...belongsTo(behalf, actors)]),
  ];
  return [
    ...new Set(all.filter(({ identification }) => identification === 'NAMED').map(({ id }) => id)),
  ].sort();
};

/** The id of a number of an assertion: of where it stands. */
export const quantityId = (assertion: string, start: number, end: number): string =>
  idOf('Quantity', assertion, String(start), String(end));

const namesOf = (claim: ExtractedClaim, of: readonly { readonly id: string }[]): readonly string[] =>
  of
    .map(({ id }) => id)
    .filter((id) => claim.about.includes(id))
    .sort();

/** A speaker who affirms, or who denies. */
export const voiceOf = (speaker: string, polarity: Polarity): string =>
  hashOf(speaker, polarity).slice(0, 24);

/** What answers and contradictions are found by. */
const relating = (
  claim: ExtractedClaim,
  extraction: Extraction,
): Pick<AssertionRecord, 'voice' | 'gist' | 'sides' | 'ownSide' | 'heads' | 'holds' | 'correction'> => {
  const { text } = extraction.article;
  const event = mainEvent(claim, extraction.events);
  const correction = correctionOf(claim, extraction);
  const gist = gistOf(claim, extraction, countedOf(claim, correction));
  const trigger = event === undefined ? '' : text.slice(event.trigger.start, event.trigger.end);
  const heads = [firstLemma(trigger, gist), firstLemma(text.slice(claim.span.start, claim.span.end), gist)];
  const control = event?.type === 'CONTROL' ? event.trigger : holdingIn(claim, extraction);
  // Where it is what the claim tells first, and no aside in it.
  const holds =
    gist.numbers.length === 0 &&
    control !== undefined &&
    (event?.type === 'CONTROL' || heads.includes(holding));
  const speaker = extraction.actors.find(({ id }) => id === claim.speaker);
  const sides = sidesOf(claim, extraction, { trigger: control ?? event?.trigger, own: holds });
  return {
    voice: voiceOf(claim.speaker, polarityOf(claim, extraction)),
    gist,
    sides,
    ...(speaker !== undefined && sides.join() === sideOf(speaker) ? { ownSide: true as const } : {}),
    heads: distinct(heads.filter((one) => one !== undefined)),
    holds,
    ...(correction === undefined ? {} : { correction }),
  };
};

const recordOf = (claim: ExtractedClaim, extraction: Extraction): AssertionRecord => {
  const { article, actors, locations, events } = extraction;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const key = claimKey(claim, extraction);
  return {
    id: claim.id,
    article: article.id,
    origin: article.textHash,
    said: saidOf(extraction),
    text: article.text.slice(claim.span.start, claim.span.end),
    speaker: claim.speaker,
    named: claim.identification === 'NAMED',
    sourceType: byId.get(claim.speaker)?.sourceType ?? 'UNKNOWN',
    roots: rootsOf(claim, byId),
    via: claim.via,
    polarity: polarityOf(claim, extraction),
    stance: claim.stance,
    actors: namesOf(claim, actors),
    places: namesOf(claim, locations),
    events: namesOf(claim, events),
    quantities: claim.quantities.map(({ span }) => quantityId(claim.id, span.start, span.end)),
    key,
    ...relating(claim, extraction),
  };
};

/** One record for each assertion of an article. */
export const assertionRecords = (extraction: Extraction): readonly AssertionRecord[] =>
  extraction.claims.map((claim) => recordOf(claim, extraction));
