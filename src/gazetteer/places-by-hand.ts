import { type LocationKind, locationKindMeanings } from '../domain/vocabulary/location-kind.js';
import { type CountryEntry, countryEntries } from './countries.js';
import known from './data/known-places.json' with { type: 'json' };
import regionData from './data/regions.json' with { type: 'json' };
import type { Place } from './place.js';

// A disputed territory and an ice-covered continent have codes of countries.
const notStates = new Set(['EH', 'AQ']);

const placeOfCountry = ({ code, names, nameEn, aliasesEn = [] }: CountryEntry): Place => ({
  id: `iso:${code}`,
  names,
  nameEn,
  aliasesEn,
  kind: notStates.has(code) ? 'REGION' : 'COUNTRY',
  country: code,
});

interface RegionEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly nameEn: string;
  readonly aliasesEn?: readonly string[];
}

const placeOfRegion = ({ id, names, nameEn, aliasesEn = [] }: RegionEntry): Place => {
  const country = id.slice('iso:'.length, 'iso:RU'.length);
  return { id, names, nameEn, aliasesEn, kind: 'REGION', parent: `iso:${country}`, country };
};

/** A place as data/known-places.json has it: complete, or names for a town of GeoNames. */
interface KnownPlace {
  readonly id: string;
  readonly names: readonly string[];
  readonly nameEn: string;
  readonly aliasesEn?: readonly string[];
  readonly kind: string;
  readonly country?: string;
  readonly parent?: string;
  /** Whose it is, is disputed: it gets no parent and no country, whatever GeoNames says. */
  readonly disputed?: boolean;
}

const knownPlaces: readonly KnownPlace[] = known.places;

const isKind = (kind: string): kind is LocationKind => kind in locationKindMeanings;

type Owner = Pick<Place, 'parent' | 'country'>;

const ownerOf = ({ parent, country }: Owner): Owner => ({
  ...(parent === undefined ? {} : { parent }),
  ...(country === undefined ? {} : { country }),
});

const pointOf = ({ latitude, longitude, population }: Place): Partial<Place> => ({
  ...(latitude === undefined ? {} : { latitude }),
  ...(longitude === undefined ? {} : { longitude }),
  ...(population === undefined ? {} : { population }),
});

const placeOfKnown = (entry: KnownPlace, town: Place | undefined): Place => {
  const { id, names, nameEn, aliasesEn = [], kind } = entry;
  return {
    ...(town === undefined ? {} : pointOf(town)),
    ...(entry.disputed === true ? {} : { ...ownerOf(town ?? {}), ...ownerOf(entry) }),
    id,
    names,
    nameEn,
    aliasesEn,
    kind: isKind(kind) ? kind : 'OTHER',
    // A word with the article is an everyday one as often: البندقية.
    wellKnown: !names.some((name) => /^ال[^ ]+$/.test(name)),
  };
};

/** Countries and their first-level regions. */
export const statesAndRegions = (): readonly Place[] => [
  ...countryEntries.map(placeOfCountry),
  ...regionData.regions.map(placeOfRegion),
];

/** The places named by hand; those of GeoNames keep the town's point, people and, unless another is given, parent. */
export const placesByHand = (townOf: (id: string) => Place | undefined): readonly Place[] =>
  knownPlaces.map((entry) => placeOfKnown(entry, townOf(entry.id)));

/** The capitals, with the names that the press gives them. */
export const capitalsAmong = (townOf: (id: string) => Place | undefined): readonly Place[] =>
  countryEntries.flatMap(({ capitalId = '', capitals, capitalsEn }) => {
    const town = townOf(capitalId);
    return town === undefined
      ? []
      : [{ ...town, names: capitals, aliasesEn: capitalsEn, kind: 'CITY' as const }];
  });
