import { fold } from '../language/fold.js';
import { countryEntries } from './countries.js';
import stopList from './data/place-stop-list.json' with { type: 'json' };
import type { Place } from './place.js';
import { capitalsAmong, placesByHand, statesAndRegions } from './places-by-hand.js';
import { towns } from './places-from-towns.js';

/** All places by id, and by each folded name, most likely first. */
export interface PlaceIndex {
  readonly byId: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Folded names that are everyday words too: only a kind word makes places of them. */
  readonly needKindWord: ReadonlySet<string>;
}

const byId = (places: readonly Place[]): Map<string, Place> =>
  new Map(places.map((place) => [place.id, place]));

const allPlaces = (): ReadonlyMap<string, Place> => {
  const found = byId(towns());
  for (const place of capitalsAmong(found)) found.set(place.id, place);
  for (const place of [...placesByHand(found), ...statesAndRegions()]) found.set(place.id, place);
  return found;
};

const capitals = new Set(countryEntries.map(({ capitalId }) => capitalId));

// A country before a capital, a capital before a region, a region before a town: so a bare كورسك is the oblast first.
const rank = ({ id, kind }: Place): number => {
  if (kind === 'COUNTRY') return 0;
  if (capitals.has(id)) return 1;
  return kind === 'REGION' ? 2 : 3;
};

const byLikelihood = (a: Place, b: Place): number =>
  rank(a) - rank(b) || (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1);

const namesOf = (place: Place): ReadonlySet<string> =>
  new Set([...place.names, place.nameEn, ...place.aliasesEn].map(fold));

const indexed = (places: Iterable<Place>): ReadonlyMap<string, readonly Place[]> => {
  const index = new Map<string, Place[]>();
  for (const place of places)
    for (const name of namesOf(place)) {
      const bearers = index.get(name);
      if (bearers === undefined) index.set(name, [place]);
      else bearers.push(place);
    }
  for (const bearers of index.values()) if (bearers.length > 1) bearers.sort(byLikelihood);
  return index;
};

const built = (): PlaceIndex => {
  const places = allPlaces();
  return {
    byId: places,
    byName: indexed(places.values()),
    needKindWord: new Set(stopList.needKindWord.words.map(fold)),
  };
};

let memo: PlaceIndex | undefined;

/** The index, read and built on first use and then kept: some tens of milliseconds. */
export const placeIndex = (): PlaceIndex => (memo ??= built());
