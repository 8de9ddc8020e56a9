import type {
  ExtractedClaim,
  ExtractedEvent,
  ExtractedLocation,
  ExtractedQuantity,
  Extraction,
  ResolvedTime,
} from '../../domain/extraction.js';
import { hashOf } from '../../domain/id.js';
import type { Polarity } from '../../domain/vocabulary/polarity.js';
import type { Stance } from '../../domain/vocabulary/stance.js';
import type { ClaimKey, Correction } from './assertion-record.js';
import { isAside } from './causes.js';
import { contentWords } from './content-words.js';
import { correctionOf } from './correction.js';
import { eventFacts, isTelling, mainEvent } from './event-key.js';
import { isPlanned, plannedSubject } from './planned.js';
import { isNarrow, mostSpecificPlace, placeToken } from './place-key.js';
import {
  isCounted,
  isExact,
  isStrong,
  mainQuantity,
  namesItsEvent,
  numberRange,
  quantityKey,
  quantitySubject,
  significantDigits,
} from './quantity-key.js';

/** A claim with what of its article decides what it says. */
interface Said {
  readonly claim: ExtractedClaim;
  readonly event: ExtractedEvent | undefined;
  readonly place: ExtractedLocation | undefined;
  readonly counted: readonly ExtractedQuantity[];
  readonly text: string;
}

// These stances change what is said of the same fact; the others only frame it.
const ownSaying: ReadonlySet<Stance> = new Set<Stance>([
  'DEMAND',
  'PROMISE',
  'THREATEN',
  'ASK',
  'WARN',
  'NO_COMMENT',
  'DOUBT',
]);

const stanceFact = ({ stance }: ExtractedClaim): string => (ownSaying.has(stance) ? stance : '');

const digitsThatTell = 4;

const shapeOf = ({ claim, event, place, counted, text }: Said): ClaimKey['shape'] => {
  if (counted.some((number) => isStrong(number) && significantDigits(number) >= digitsThatTell))
    return 'telling';
  const known = counted.some(isStrong) || (counted.length > 0 && event !== undefined);
  const distinct = place !== undefined || counted.length > 1 || counted.some(isExact);
  if (known && distinct) return 'number';
  const told =
    counted.length === 0 && event !== undefined && isTelling(event) && !isAside(event, claim, text);
  return told && place !== undefined && isNarrow(place) ? 'event' : 'words';
};

const sortedKeys = (quantities: readonly ExtractedQuantity[]): string =>
  [...new Set(quantities.map(quantityKey))].sort().join(' ');

const tellingOf = (counted: readonly ExtractedQuantity[]): readonly ExtractedQuantity[] =>
  counted.filter((number) => isStrong(number) && significantDigits(number) >= digitsThatTell);

const factsOf = (shape: ClaimKey['shape'], { claim, event, counted }: Said): readonly string[] => {
  if (shape === 'words') return [stanceFact(claim)];
  if (shape === 'telling') return [stanceFact(claim), sortedKeys(tellingOf(counted))];
  const [type, mode, realis] = eventFacts(event);
  const told = namesItsEvent(counted) ? ['', ''] : [type, mode];
  return [stanceFact(claim), ...told, realis, sortedKeys(counted)];
};

const fewestWords = 3;

// Two or three words ("he agreed") are the same words in any article and say another thing in each.
const wordsOf = (text: string, origin: string): string => {
  const words = contentWords(text);
  return words.length < fewestWords ? `${words.join(' ')} ${origin}` : words.join(' ');
};

// Two numbers, or three digits, are not told of two days by chance.
const isSingular = (shape: ClaimKey['shape'], counted: readonly ExtractedQuantity[]): boolean =>
  shape === 'telling' ||
  (shape === 'number' && (new Set(counted.map(quantityKey)).size > 1 || counted.some(isExact)));

const dayMs = 86_400_000;

const isDay = ({ from, to, precision }: ResolvedTime): boolean =>
  precision === 'PERIOD' && Date.parse(to) - Date.parse(from) === dayMs;

const periodOf = ({ time }: ExtractedClaim, said: string): string => {
  if (time === undefined) return said;
  // "In the last 24 hours" and a figure given for the day are one period: the day it ends on.
  return time.from === time.to || isDay(time) ? time.to : `${time.from}/${time.to}`;
};

// «ارتفع من 43 إلى 52» is no range: the second number is said, the first given up.
const raised = ({ min, max, ...number }: ExtractedQuantity): ExtractedQuantity =>
  min !== undefined && max !== undefined
    ? { ...number, value: max, approx: false }
    : { ...number, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };

/** The numbers that a claim says. Beside a cue of correction those for the same count are given up, or parts of it. */
export const countedOf = (
  { quantities }: ExtractedClaim,
  correction: Correction | undefined,
): readonly ExtractedQuantity[] => {
  const counted = quantities.filter(isCounted);
  if (correction === undefined) return counted;
  const main = mainQuantity(counted);
  return counted.filter((number) => number === main || number.counts !== main?.counts).map(raised);
};

const subjectOf = (
  shape: ClaimKey['shape'],
  { claim, event, counted, text }: Said,
): Pick<ClaimKey, 'subject' | 'number'> => {
  const main = mainQuantity(shape === 'telling' ? tellingOf(counted) : counted);
  // A number that is no key by itself may still be corrected, where it says what it counts.
  if (shape === 'words' && (main === undefined || !isStrong(main))) return {};
  if (main !== undefined) {
    const planned = isPlanned(text.slice(claim.span.start, main.span.start), event) ? plannedSubject : '';
    return { subject: planned + quantitySubject(main), number: numberRange(main) };
  }
  return event === undefined ? {} : { subject: `${event.type}:${event.mode ?? ''}` };
};

/** Whether the speaker says that it is so; an event told as not having happened denies it as well. */
export const polarityOf = (claim: ExtractedClaim, { events }: Extraction): Polarity =>
  mainEvent(claim, events)?.realis === 'DENIED' ? 'DENIED' : claim.polarity;

/** The day of an article, or '' where it tells none. */
export const saidOf = ({ article }: Extraction): string => article.publishedAt?.slice(0, 10) ?? '';

/** What could be one claim with an assertion of this speaker has the same block; none for the shape `words`. */
export const blockOf = (
  speaker: string,
  polarity: Polarity,
  { shape, facts, placeToken = '' }: Pick<ClaimKey, 'shape' | 'facts' | 'placeToken'>,
): string => (shape === 'words' ? '' : hashOf(speaker, polarity, shape, ...facts, placeToken).slice(0, 24));

/** What a claim says, as a key that two wordings of one fact share. Why these parts: docs/decisions/0002-claim-identity.md. */
export const claimKey = (claim: ExtractedClaim, extraction: Extraction): ClaimKey => {
  const event = mainEvent(claim, extraction.events);
  const place = mostSpecificPlace(claim, extraction.locations, event);
  const counted = countedOf(claim, correctionOf(claim, extraction));
  const said: Said = { claim, event, place, counted, text: extraction.article.text };
  const shape = shapeOf(said);
  const facts = factsOf(shape, said);
  const words = wordsOf(
    extraction.article.text.slice(claim.span.start, claim.span.end),
    extraction.article.textHash,
  );
  const token = shape === 'telling' ? '' : placeToken(place);
  return {
    shape,
    facts,
    ...(place === undefined ? {} : { place: place.id }),
    period: periodOf(claim, saidOf(extraction)),
    ...(claim.time === undefined && isSingular(shape, said.counted) ? { loose: true } : {}),
    words,
    ...(token === '' ? {} : { placeToken: token }),
    block: blockOf(claim.speaker, polarityOf(claim, extraction), { shape, facts, placeToken: token }),
    ...subjectOf(shape, said),
  };
};
