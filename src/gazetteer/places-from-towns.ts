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

// id, Arabic names, English name, country, region, latitude, longitude, population.
const placeOf = (line: string): Place => {
  const [id = '', names = '', nameEn = '', country = '', region = '', latitude, longitude, people] =
    line.split('\t');
  const population = Number(people);
  return {
    id: `geonames:${id}`,
    names: listOf(names),
    nameEn,
    aliasesEn: [],
    kind: kindOf(population),
    parent: `iso:${region === '' ? country : region}`,
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population,
  };
};

/** The cities and towns of GeoNames that data/places.tsv holds. */
export const towns = (): readonly Place[] =>
  readFileSync(new URL('./data/places.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(placeOf);
