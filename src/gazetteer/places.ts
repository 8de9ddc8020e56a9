import type { Place } from './place.js';
import { countryByCode, countryNamed } from './countries.js';

export type { Place } from './place.js';

const placeOfCountry = (code: string): Place | undefined => {
  const country = countryByCode(code);
  if (country === undefined) return undefined;
  return {
    id: `iso:${code}`,
    names: country.names,
    nameEn: country.nameEn,
    aliasesEn: [],
    kind: 'COUNTRY',
    country: code,
  };
};

/** Every place that bears a folded name, Arabic or English, most likely first. */
export const placesNamed = (folded: string): readonly Place[] => {
  const place = placeOfCountry(countryNamed(folded)?.code ?? '');
  return place === undefined ? [] : [place];
};

/** The place of an id. */
export const placeById = (id: string): Place | undefined => placeOfCountry(id.replace('iso:', ''));

/** What a place lies in, nearest first. */
export const ancestorsOf = (id: string): readonly Place[] => (placeById(id) === undefined ? [] : []);
