import { describe, expect, it } from 'vitest';
import { locationKindMeanings } from '../../../src/domain/vocabulary/location-kind.js';
import {
  headsCompound,
  isDirection,
  kindWord,
  mayNamePlace,
  placeAnaphor,
} from '../../../src/extraction/names/places/kind-words.js';
import data from '../../../src/extraction/names/places/kind-words.json' with { type: 'json' };
import { fold } from '../../../src/language/fold.js';

describe('a word that tells the kind of a place', () => {
  it.each([
    ['مقاطعة', 'REGION'],
    ['بمقاطعة', 'REGION'],
    ['ومحافظتي', 'REGION'],
    ['مدينة', 'CITY'],
    ['لبلدة', 'TOWN'],
    ['قرى', 'VILLAGE'],
    ['وقرية', 'VILLAGE'],
  ])('%s is of kind %s', (word, kind) => {
    expect(kindWord(fold(word))?.kind).toBe(kind);
  });

  it.each(['بيت', 'المدينة', 'وصل', ''])('%s is none', (word) => {
    expect(kindWord(fold(word))).toBeUndefined();
  });

  it.each([
    ['المقاطعة', 'REGION'],
    ['بالمنطقة', 'DISTRICT'],
    ['والمدينة', 'CITY'],
    ['للقرية', 'VILLAGE'],
  ])('%s calls back a %s', (word, kind) => {
    expect(placeAnaphor(fold(word))?.kinds).toContain(kind);
  });

  it('may stand before an unknown name, not before a common noun', () => {
    const village = kindWord('قريه');
    const named = [
      'زيلينوفكا',
      'كفر',
      'حجلان',
      'جديدة',
      'أخرى',
      'في',
      'قال',
      'روسية',
      'بلدة',
      'حدودية',
      'الصغيرة',
    ].filter((word) => village !== undefined && mayNamePlace(fold(word), village));

    expect(named).toEqual(['زيلينوفكا', 'كفر', 'حجلان']);
  });

  it('may open a name of two words', () => {
    expect(['كفر', 'أم', 'نور'].map((word) => headsCompound(fold(word)))).toEqual([true, true, false]);
  });

  it('is no direction, and a direction is', () => {
    expect(['شمال', 'غربي', 'قرية'].map((word) => isDirection(fold(word)))).toEqual([true, true, false]);
  });
});

describe('the list of kind words', () => {
  const words = [...data.words, ...data.anaphora].map(({ word }) => word);

  it('says its source, is in NFC and has no word twice', () => {
    expect(data.source).toMatch(/^Written for this project/);
    expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([]);
    expect(new Set(words.map(fold)).size).toBe(words.length);
  });

  it('takes its kinds from the vocabulary, and calls back only words it has', () => {
    const kinds = [...data.words.map(({ kind }) => kind), ...data.anaphora.flatMap((row) => row.kinds)];
    const known = new Set(data.words.map(({ word }) => word));

    expect(kinds.filter((kind) => !(kind in locationKindMeanings))).toEqual([]);
    expect(data.anaphora.flatMap((row) => row.of).filter((word) => !known.has(word))).toEqual([]);
  });
});
