import { describe, expect, it } from 'vitest';
import {
  countries,
  countryByCode,
  countryNamed,
  countryOfAdjective,
  countryOfCapital,
} from '../../src/gazetteer/countries.js';
import { formsOfAdjective } from '../../src/gazetteer/country-adjectives.js';
import { fold } from '../../src/language/fold.js';

const codeOf = (country: { readonly code: string } | undefined): string | undefined => country?.code;

describe('a country is found by the names the press gives it', () => {
  it.each([
    ['روسيا', 'RU'],
    ['روسيا الاتحادية', 'RU'],
    ['المملكة العربية السعودية', 'SA'],
    ['السعودية', 'SA'],
    ['أميركا', 'US'],
    ['أمريكا', 'US'],
    ['الولايات المتحدة', 'US'],
    ['الولايات المتحدة الأميركية', 'US'],
    ['بريطانيا', 'GB'],
    ['سورية', 'SY'],
    ['كوريا الشمالية', 'KP'],
    ['الكونغو الديمقراطية', 'CD'],
    ['كوسوفو', 'XK'],
    ['سلطنة عُمان', 'OM'],
    ['فلسطين', 'PS'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['UK', 'GB'],
  ])('%s is %s', (name, code) => {
    expect(codeOf(countryNamed(fold(name)))).toBe(code);
  });

  it.each(['واشنطن', 'موسكو', 'كورسك', 'أوروبا', 'كوريا'])('%s is no country', (name) => {
    expect(countryNamed(fold(name))).toBeUndefined();
  });
});

describe('a country is found by any form of its adjective', () => {
  it.each([
    ['روسي', 'RU'],
    ['روسية', 'RU'],
    ['الروسيتين', 'RU'],
    ['الروس', 'RU'],
    ['روسيون', 'RU'],
    ['الأوكرانيين', 'UA'],
    ['أمريكيتين', 'US'],
    ['الأميركيون', 'US'],
    ['الأتراك', 'TR'],
    ['البريطانيات', 'GB'],
    ['السعوديان', 'SA'],
    ['الإنجليز', 'GB'],
    ['الكوري الشمالي', 'KP'],
    ['كورية جنوبية', 'KR'],
    ['الكوريتين الشماليتين', 'KP'],
    ['جنوب أفريقية', 'ZA'],
    ['الجنوب أفريقي', 'ZA'],
    ['جنوب السودانية', 'SS'],
    ['نيجيرية', 'NG'],
    ['النيجري', 'NE'],
    ['الدومينيكانية', 'DO'],
    ['Russian', 'RU'],
    ['Ukrainians', 'UA'],
    ['العرب', undefined],
    ['العربية', undefined],
    ['المالية', undefined],
    ['كوري', undefined],
    ['مجريات', undefined],
    ['المجرية', 'HU'],
    ['الروسيا', undefined],
  ])('%s gives %s', (word, code) => {
    expect(codeOf(countryOfAdjective(fold(word)))).toBe(code);
  });
});

describe('a capital stands for its government', () => {
  it.each([
    ['كييف', 'UA'],
    ['موسكو', 'RU'],
    ['واشنطن', 'US'],
    ['طهران', 'IR'],
    ['نواكشوط', 'MR'],
    ['بيونغ يانغ', 'KP'],
    ['أبو ظبي', 'AE'],
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['كورسك', undefined],
    ['إسطنبول', undefined],
  ])('%s gives %s', (name, code) => {
    expect(codeOf(countryOfCapital(fold(name)))).toBe(code);
  });
});

describe('the data of the countries', () => {
  // Nobody lives there, so nobody is called after it.
  const uninhabited = ['AQ', 'BV', 'GS', 'HM', 'TF', 'UM'];
  const twoCountries = (
    formsOf: (of: (typeof countries)[number]) => readonly string[],
  ): readonly string[] => {
    const owners = new Map<string, Set<string>>();
    for (const country of countries)
      for (const form of formsOf(country))
        owners.set(form, (owners.get(form) ?? new Set()).add(country.code));
    return [...owners].filter(([, codes]) => codes.size > 1).map(([form]) => form);
  };

  it('holds every code once, in order', () => {
    const codes = countries.map((country) => country.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(250);
    expect(codes.every((code) => countryByCode(code)?.code === code)).toBe(true);
  });

  it.each(countries.map((country) => [country.code, country] as const))(
    '%s has an Arabic name and adjective, composed and each once',
    (code, { names, adjectives, capitals }) => {
      expect(names.length).toBeGreaterThan(0);
      if (!uninhabited.includes(code)) expect(adjectives.length).toBeGreaterThan(0);
      for (const words of [names, adjectives, capitals]) {
        expect(words.every((word) => /^[\u0621-\u064a ]+$/.test(word))).toBe(true);
        expect(words).toEqual(words.map((word) => word.normalize('NFC').trim()));
        expect(new Set(words.map(fold)).size).toBe(words.length);
      }
    },
  );

  it('gives no name, adjective or capital to two countries', () => {
    expect(twoCountries((of) => [...of.names, of.nameEn].map(fold))).toEqual([]);
    expect(twoCountries((of) => of.capitals.map(fold))).toEqual([]);
    expect(twoCountries((of) => of.adjectives.flatMap(formsOfAdjective))).toEqual([]);
  });
});
