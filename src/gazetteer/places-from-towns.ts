import { readFileSync } from 'node:fs';
import type { LocationKind } from '../domain/vocabulary/location-kind.js';
import type { Place } from './place.js';

// How many people make a town a city and a village a town: only for places of which nothing else says their kind.
const cityFrom = 15_000;
const townFrom = 1_000;

const kindOf = (population: number): LocationKind => {
  if (population >= cityFrom) return 'CITY';
  return population >= townFrom ? 'TOWN' : 'VILLAGE';
};

const listOf = (field: string): readonly string[] => (field === '' ? [] : field.split(';'));

/** A line of data/places.tsv as a place. Fields: id, folded names, Arabic names, English name, country, region, latitude, longitude, population. */
const placeOfLine = (line: string): Place => {
  const [id = '', , names = '', nameEn = '', country = '', region = '', ...numbers] = line.split('\t');
  const [latitude = 0, longitude = 0, population = 0] = numbers.map(Number);
  return {
    id: `geonames:${id}`,
    names: listOf(names),
    nameEn,
    aliasesEn: [],
    kind: kindOf(population),
    parent: `iso:${region === '' ? country : region}`,
    country,
    latitude,
    longitude,
    population,
  };
};

/** The towns of GeoNames. A line becomes a place only when it is asked for: reading them all would take longer than an article. */
export interface Towns {
  readonly lineOf: ReadonlyMap<string, string>;
  /** Ids by folded name. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
}

const addTo = (index: Map<string, string[]>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else ids.push(id);
};

/** Reads data/places.tsv. */
export const readTowns = (): Towns => {
  const lineOf = new Map<string, string>();
  const idsOf = new Map<string, string[]>();
  for (const line of readFileSync(new URL('./data/places.tsv', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [number = '', keys = ''] = line.split('\t', 2);
    const id = `geonames:${number}`;
    lineOf.set(id, line);
    for (const key of keys.split(';')) addTo(idsOf, key, id);
  }
  return { lineOf, idsOf };
};

/** The town of an id, if there is one. */
export const townOf = (towns: Towns, id: string): Place | undefined => {
  const line = towns.lineOf.get(id);
  return line === undefined ? undefined : placeOfLine(line);
};
