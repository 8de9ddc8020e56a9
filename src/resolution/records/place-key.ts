import type { ExtractedClaim, ExtractedEvent, ExtractedLocation } from '../../domain/extraction.js';
import type { LocationKind } from '../../domain/vocabulary/location-kind.js';
import { nameKey } from '../../language/name-key.js';

/** From the narrowest to the widest. */
export const byWidth: readonly LocationKind[] = [
  'VILLAGE',
  'TOWN',
  'CITY',
  'DISTRICT',
  'OTHER',
  'REGION',
  'COUNTRY',
];

// A place that no gazetteer has is a small one, whatever its kind word.
const width = (place: ExtractedLocation): number =>
  place.gazetteerId === undefined ? -1 : byWidth.indexOf(place.kind);

const firstMention = (place: ExtractedLocation, claim: ExtractedClaim): number =>
  place.mentions.find(({ start }) => start >= claim.span.start && start < claim.span.end)?.start ??
  Number.MAX_SAFE_INTEGER;

/** The most specific place a claim is about; of two as specific, its event's, then the first in its words. */
export const mostSpecificPlace = (
  claim: ExtractedClaim,
  locations: readonly ExtractedLocation[],
  event?: ExtractedEvent,
): ExtractedLocation | undefined => {
  const about = locations.filter(({ id }) => claim.about.includes(id));
  const order = (a: ExtractedLocation, b: ExtractedLocation): number =>
    width(a) - width(b) ||
    Number(b.id === event?.location) - Number(a.id === event?.location) ||
    firstMention(a, claim) - firstMention(b, claim) ||
    (a.id < b.id ? -1 : 1);
  return [...about].sort(order)[0];
};

/** Whether so few things happen there in a day that an event needs no number to be known again. */
export const isNarrow = (place: ExtractedLocation): boolean => width(place) < byWidth.indexOf('REGION');

/** The place as a block may know it: no conclusion in it. */
export const placeToken = (place: ExtractedLocation | undefined): string =>
  place === undefined ? '' : place.gazetteerId === undefined ? `?${nameKey(place.name)}` : place.id;
