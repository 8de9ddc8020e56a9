import type { Place } from '../../../gazetteer/places.js';
import type { KindWord } from './kind-words.js';
import type { PlaceReading } from './place-reading.js';

/** A name alone stands for a small place only where the article speaks of its country. Source: counted namesakes in GeoNames. */
const knownEverywhere = 300_000;

/** The place that fits the kind word and the article best; none where only a far-off namesake would. */
export const choose = (
  reading: PlaceReading,
  places: readonly Place[],
  kind: KindWord | undefined,
): Place | undefined => {
  let [best, most]: [Place | undefined, number] = [undefined, 0];
  places.forEach((place, index) => {
    const worth = worthOf(reading, place, kind) - index / 100;
    if (worth > most) [best, most] = [place, worth];
  });
  return best;
};

const settled = new Set(['CITY', 'TOWN', 'VILLAGE']);

const fitsKind = (place: Place, kind: KindWord): boolean => {
  if (kind.kind === 'OTHER') return true;
  if (kind.kind === 'DISTRICT') return place.kind !== 'COUNTRY';
  if (settled.has(kind.kind)) return settled.has(place.kind);
  return place.kind === kind.kind;
};

const worthOf = (reading: PlaceReading, place: Place, kind: KindWord | undefined): number => {
  const here = place.country !== undefined && reading.countries.has(place.country);
  if (kind !== undefined) return fitsKind(place, kind) ? 4 + (here ? 2 : 0) : 0;
  const large =
    place.wellKnown === true || !settled.has(place.kind) || (place.population ?? 0) >= knownEverywhere;
  if (!here && !large && place.id.startsWith('geonames:')) return 0;
  return 1 + (here ? 2 : 0);
};
