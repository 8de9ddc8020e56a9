import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locationKindMeanings } from '../../src/domain/vocabulary/location-kind.js';
import { countries } from '../../src/gazetteer/countries.js';
import countryData from '../../src/gazetteer/data/countries.json' with { type: 'json' };
import kindWords from '../../src/gazetteer/data/kind-words.json' with { type: 'json' };
import known from '../../src/gazetteer/data/known-places.json' with { type: 'json' };
import stopList from '../../src/gazetteer/data/place-stop-list.json' with { type: 'json' };
import regionData from '../../src/gazetteer/data/regions.json' with { type: 'json' };
import { placeById } from '../../src/gazetteer/places.js';
import { fold } from '../../src/language/fold.js';

const { regions } = regionData;
const { places } = known;
const codes = new Set(countries.map(({ code }) => code));
const ids = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id);
const isArabic = (name: string): boolean =>
  /^[\u0621-\u063a\u0641-\u064a]+( [\u0621-\u063a\u0641-\u064a]+)*$/.test(name);
const inOrder = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

const lines = readFileSync('src/gazetteer/data/places.tsv', 'utf8').trimEnd().split('\n');
const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));

describe('the data of regions and places', () => {
  it('says where it comes from', () => {
    for (const { source } of [countryData, kindWords, known, stopList, regionData])
      expect(source.length).toBeGreaterThan(20);
    expect(lines[0]).toContain('CC BY 4.0');
    expect(places.every(({ source }) => source !== '')).toBe(true);
  });

  it('has each id once and in order', () => {
    expect(ids(regions)).toEqual(inOrder(ids(regions)));
    expect(ids(places)).toEqual(inOrder(ids(places)));
    expect(rows.map(([id]) => id)).toEqual(inOrder(rows.map(([id = '']) => id)));
  });

  it('writes Arabic names composed, in Arabic letters, each once', () => {
    for (const { names } of [...regions, ...places]) {
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !isArabic(name) || name !== name.normalize('NFC'))).toEqual([]);
      expect(new Set(names.map(fold)).size).toBe(names.length);
    }
  });

  it('names countries that exist, and maps each region of GeoNames once', () => {
    const mapped = regions.flatMap(({ id, admin1 }) =>
      admin1 === undefined ? [] : [id.slice(4, 6) + admin1],
    );
    expect(new Set(mapped).size).toBe(mapped.length);
    expect(
      regions.filter(({ id }) => !/^iso:[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id) || !codes.has(id.slice(4, 6))),
    ).toEqual([]);
    expect(rows.filter(([, , , , country = '']) => !codes.has(country))).toEqual([]);
  });

  it('has parents that exist, known kinds, and capitals that are cities', () => {
    const parents = places.flatMap(({ parent }) => parent ?? []);
    expect(parents.filter((parent) => placeById(parent) === undefined)).toEqual([]);
    expect(places.filter(({ kind }) => !(kind in locationKindMeanings))).toEqual([]);
    const kinds = countryData.countries.flatMap(({ capitalId }) => placeById(capitalId ?? '')?.kind ?? []);
    expect(kinds.filter((kind) => kind !== 'CITY')).toEqual([]);
    expect(kinds.length).toBeGreaterThan(230);
  });

  it('has towns with nine fields and points on the globe, folded as fold folds today', () => {
    for (const row of rows) {
      const [, keys = '', names = '', nameEn = '', , , latitude, longitude] = row;
      expect(row).toHaveLength(9);
      expect(Math.abs(Number(latitude))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(longitude))).toBeLessThanOrEqual(180);
      const folded = [...names.split(';'), nameEn].filter((name) => name !== '').map(fold);
      expect(keys.split(';')).toEqual([...new Set(folded)]);
    }
  });

  it('has a stop list without doubles, in which no word is both dropped and wanted', () => {
    const words = [...stopList.dropped.words, ...stopList.needKindWord.words].map(fold);
    expect(new Set(words).size).toBe(words.length);
  });
});
