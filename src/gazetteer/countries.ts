import { fold } from '../language/fold.js';
import { fact } from '../language/word.js';
import data from './data/countries.json' with { type: 'json' };
import { formsOfAdjective, formsOfPeople } from './country-adjectives.js';

/** A country or territory of ISO 3166-1, and Kosovo. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string;
  /** Arabic, preferred first. */
  readonly names: readonly string[];
  readonly nameEn: string;
  /** Masculine singular nisba as written, preferred first: روسي; أمريكي and أميركي. */
  readonly adjectives: readonly string[];
  /** Arabic forms of the capital, by which the press means the government. */
  readonly capitals: readonly string[];
  readonly capitalEn?: string;
}

/** What the data file says of a country beyond its interface. */
export interface CountryEntry extends Omit<Country, 'capitalEn'> {
  readonly aliasesEn?: readonly string[];
  readonly adjectivesEn: readonly string[];
  /** Broken plurals: روس، أتراك. */
  readonly peoples?: readonly string[];
  readonly capitalsEn: readonly string[];
  /** Its capital's id in the gazetteer of places. */
  readonly capitalId?: string;
}

export const countryEntries: readonly CountryEntry[] = data.countries;

const countryOf = (entry: CountryEntry): Country => {
  const { code, names, nameEn, adjectives, capitals } = entry;
  const [capitalEn] = entry.capitalsEn;
  return Object.freeze({
    code,
    names,
    nameEn,
    adjectives,
    capitals,
    ...(capitalEn === undefined ? {} : { capitalEn }),
  });
};

/** Every country, by code. */
export const countries: readonly Country[] = countryEntries.map(countryOf);

const byCode = new Map(countries.map((country) => [country.code, country]));

// The first country to claim a form keeps it; the lint over the data sees to it that two do not.
const indexBy = (
  formsOf: (entry: CountryEntry) => readonly string[],
): (() => ReadonlyMap<string, Country>) => {
  let index: Map<string, Country> | undefined;
  return () => {
    if (index !== undefined) return index;
    index = new Map();
    for (const entry of countryEntries) for (const form of formsOf(entry)) setOnce(index, form, entry.code);
    return index;
  };
};

const setOnce = (index: Map<string, Country>, form: string, code: string): void => {
  const country = byCode.get(code);
  if (country !== undefined && !index.has(form)) index.set(form, country);
};

const names = indexBy((of) => [...of.names, of.nameEn, ...(of.aliasesEn ?? [])].map(fold));
const capitals = indexBy((of) => [...of.capitals, ...of.capitalsEn].map(fold));
const adjectives = indexBy((of) => [
  ...of.adjectives.flatMap(formsOfAdjective),
  ...(of.peoples ?? []).flatMap(formsOfPeople),
  ...of.adjectivesEn.flatMap((word) => [fold(word), `${fold(word)}s`]),
]);
const ambiguousAdjectives = new Set([
  ...data.ambiguous.adjectives.flatMap(formsOfAdjective),
  ...data.ambiguous.words.map(fold),
]);

/** The country that bears a folded name, Arabic or English: روسيا, السعوديه, us. A capital is no country's name. */
export const countryNamed = (folded: string): Country | undefined => names().get(folded);

/**
 * The country of a folded adjective or people in any inflected form, with or without the article: الروسيه, روس, امريكيتين,
 * الكوري الشمالي, russians. None for what two countries share or what is an everyday word (كوري, مالي), and none for العرب.
 */
export const countryOfAdjective = fact((folded): Country | undefined =>
  ambiguousAdjectives.has(folded) ? undefined : adjectives().get(folded),
);

/** The country whose government the press means by a folded capital: كييف, واشنطن, tehran. */
export const countryOfCapital = (folded: string): Country | undefined => capitals().get(folded);

/** The country of an ISO 3166-1 alpha-2 code in upper case. */
export const countryByCode = (code: string): Country | undefined => byCode.get(code);
