import type { ExtractedQuantity } from '../../domain/extraction.js';
import type { Counted } from '../../domain/vocabulary/counted.js';
import { lightStem } from '../../language/ar/light-stem.js';
import { fold } from '../../language/fold.js';
import type { NumberRange } from './assertion-record.js';
import fighters from './fighters.json' with { type: 'json' };

/** What a claim is mainly about when it counts several things: the first of these. */
const order: readonly Counted[] = [
  'KILLED',
  'WOUNDED',
  'LOSSES',
  'CAPTURED',
  'MISSING',
  'ARRESTED',
  'DISPLACED',
  'SETTLEMENTS',
  'TERRITORY',
  'INTERCEPTED',
  'DESTROYED',
  'ATTACKS',
  'PEOPLE',
  'MONEY',
  'PERCENT',
  'OTHER',
  'TIME',
];

/** Counts that mean the same whatever noun they are written with. */
const ofPeople: ReadonlySet<Counted> = new Set<Counted>(order.slice(0, 8));
const weak: ReadonlySet<Counted> = new Set<Counted>(['PEOPLE', 'MONEY', 'PERCENT', 'OTHER']);
// These counts say what happened; whatever else the sentence tells, its cause or its means, is wording.
const telling: ReadonlySet<Counted> = new Set<Counted>([
  'KILLED',
  'WOUNDED',
  'LOSSES',
  'CAPTURED',
  'MISSING',
  'ARRESTED',
  'DISPLACED',
  'INTERCEPTED',
]);
const fighterWords = new Set(fighters.words);

/** A length of time dates a claim or qualifies it; it is not what is counted. */
export const isCounted = (quantity: Pick<ExtractedQuantity, 'counts'>): boolean => quantity.counts !== 'TIME';

/** Whether the count says by itself what kind of thing happened. */
export const isStrong = (quantity: Pick<ExtractedQuantity, 'counts'>): boolean =>
  isCounted(quantity) && !weak.has(quantity.counts);

/** Whether what is mainly counted names the event, so that no other word for it is needed. */
export const namesItsEvent = (quantities: readonly ExtractedQuantity[]): boolean => {
  const main = mainQuantity(quantities);
  return main !== undefined && telling.has(main.counts);
};

/** `1735` has four, `121000` three: so many digits that two sayings do not share them by chance. */
export const significantDigits = (quantity: Pick<ExtractedQuantity, 'value'>): number =>
  String(quantity.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

const digitsThatHelp = 3;

/** Whether a number has so many digits that two sayings of one matter do not share it by chance. */
export const isExact = (quantity: Pick<ExtractedQuantity, 'value'>): boolean =>
  significantDigits(quantity) >= digitsThatHelp;

/** Whether an exact number says by itself what happened. */
export const isFigure = (quantity: Pick<ExtractedQuantity, 'counts' | 'value'>): boolean =>
  isStrong(quantity) && isExact(quantity);

/** One number with what it counts, without its noun: wordings of one fact differ in nouns. */
export const quantityKey = ({ counts, value, min, max }: ExtractedQuantity): string =>
  [counts, value, min ?? '', max ?? ''].join(':');

/** The quantity that a claim is mainly about. */
export const mainQuantity = (quantities: readonly ExtractedQuantity[]): ExtractedQuantity | undefined =>
  [...quantities].sort(
    (a, b) => order.indexOf(a.counts) - order.indexOf(b.counts) || a.span.start - b.span.start,
  )[0];

/** What a quantity counts, so finely that two numbers for it exclude each other: civilians are not soldiers, tanks not trucks. */
export const quantitySubject = ({ counts, unit }: ExtractedQuantity): string => {
  const words = fold(unit).split(/\s+/);
  if (!ofPeople.has(counts)) return `${counts}:${words.map(lightStem).join(' ')}`;
  return words.some((word) => fighterWords.has(word)) ? `${counts}:fighters` : counts;
};

const roomOfApprox = 0.1;

/** The numbers that the words leave possible: `about` leaves a tenth to either side. */
export const numberRange = ({ counts, value, min, max, approx }: ExtractedQuantity): NumberRange => {
  const room = approx ? value * roomOfApprox : 0;
  const open = min !== undefined && max === undefined;
  return {
    counts,
    value,
    from: (min ?? (max === undefined ? value : 0)) - room,
    ...(open ? {} : { to: (max ?? value) + room }),
  };
};
