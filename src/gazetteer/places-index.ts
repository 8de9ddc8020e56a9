import { foldedSet } from '../language/fold.js';
import { openingsOf, type Openings } from '../language/phrase-openings.js';
import { countryEntries } from './countries.js';
import stopList from './data/place-stop-list.json' with { type: 'json' };
import type { Place } from './place.js';
import { capitalsAmong, placesByHand, statesAndRegions } from './places-by-hand.js';
import { readTowns, type Towns, townOf } from './places-from-towns.js';

/** All places, by id and by folded name. */
export interface PlaceIndex {
  readonly byId: (id: string) => Place | undefined;
  /** Every bearer of exactly this folded name, most likely first. */
  readonly byName: (folded: string) => readonly Place[];
  /** Folded names that are everyday words too: only a kind word makes places of them. */
  readonly needKindWord: ReadonlySet<string>;
  /** Of the folded names. */
  readonly openings: Openings;
}

const none: readonly Place[] = [];
const capitals = new Set(countryEntries.map(({ capitalId }) => capitalId));

// A country before a capital, a capital before a region, a region before a town: so a bare كورسك is the oblast first.
const rank = ({ id, kind }: Place): number => {
  if (kind === 'COUNTRY') return 0;
  if (capitals.has(id)) return 1;
  return kind === 'REGION' ? 2 : 3;
};

const byLikelihood = (a: Place, b: Place): number =>
  rank(a) - rank(b) || (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1);

// Later ones replace earlier ones of the same id: what is known by hand is better known.
const curated = (towns: Towns): ReadonlyMap<string, Place> => {
  const town = (id: string): Place | undefined => townOf(towns, id);
  const places = [...capitalsAmong(town), ...placesByHand(town), ...statesAndRegions()];
  return new Map(places.map((place) => [place.id, place]));
};

const foldedNames = ({ names, nameEn, aliasesEn }: Place): ReadonlySet<string> =>
  foldedSet([...names, nameEn, ...aliasesEn]);

const byFoldedName = (places: Iterable<Place>): ReadonlyMap<string, readonly Place[]> => {
  const index = new Map<string, Place[]>();
  for (const place of places)
    for (const name of foldedNames(place)) {
      const bearers = index.get(name);
      if (bearers === undefined) index.set(name, [place]);
      else bearers.push(place);
    }
  return index;
};

const built = (): PlaceIndex => {
  const towns = readTowns();
  const places = curated(towns);
  const curatedNames = byFoldedName(places.values());
  const byId = (id: string): Place | undefined => places.get(id) ?? townOf(towns, id);

  const bearersOf = (folded: string, townIds: readonly string[]): readonly Place[] => {
    const others = townIds.filter((id) => !places.has(id)).flatMap((id) => townOf(towns, id) ?? []);
    return [...(curatedNames.get(folded) ?? none), ...others].sort(byLikelihood);
  };
  const found = new Map<string, readonly Place[]>();
  const byName = (folded: string): readonly Place[] => {
    const townIds = towns.idsOf.get(folded);
    if (townIds === undefined && !curatedNames.has(folded)) return none;
    const bearers = found.get(folded) ?? bearersOf(folded, townIds ?? []);
    found.set(folded, bearers);
    return bearers;
  };
  return {
    byId,
    byName,
    needKindWord: foldedSet(stopList.needKindWord.words),
    openings: openingsOf([...curatedNames.keys(), ...towns.idsOf.keys()]),
  };
};

let memo: PlaceIndex | undefined;

/** The index, read and built on first use and then kept: some tens of milliseconds. */
export const placeIndex = (): PlaceIndex => (memo ??= built());
