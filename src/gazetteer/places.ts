import type { Opening } from '../language/phrase-openings.js';
import { isKindAfter, isKindBefore, kindedNames } from './kind-words.js';
import type { Place } from './place.js';
import { placeIndex } from './places-index.js';

export type { Place } from './place.js';

/**
 * Every place that bears a folded name, Arabic or English, most likely first: country, capital, region, then by
 * population. A kind word that stands with the name (مقاطعه كورسك, kursk oblast) leaves the places of that kind, and a name that
 * is an everyday word too (صور) is no place without one.
 */
export const placesNamed = (folded: string): readonly Place[] => {
  const { byName, needKindWord } = placeIndex();
  const bearers = byName(folded);
  if (bearers.length > 0) return needKindWord.has(folded) ? [] : bearers;
  return kindedNames(folded).flatMap(({ name, allows }) => byName(name).filter(({ kind }) => allows(kind)));
};

/** The place of an id: `iso:RU`, `iso:RU-KRS`, `geonames:486816`, `isnad:donbas`. */
export const placeById = (id: string): Place | undefined => placeIndex().byId(id);

/** What a place lies in, nearest first: for Sudzha Kursk, then Russia. Empty for a country and for an id that is unknown. */
export const ancestorsOf = (id: string): readonly Place[] => {
  const parent = placeById(placeById(id)?.parent ?? '');
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent.id)];
};

/** How the names of places go on that begin with a folded word; a kind word may go on with any name, or stand behind it. */
export const placeOpening = (firstWord: string): Opening | undefined => {
  const opening = placeIndex().openings(firstWord);
  if (opening === undefined) return undefined;
  return isKindBefore(firstWord)
    ? { ...opening, goesOn: () => true }
    : { ...opening, goesOn: (second) => opening.goesOn(second) || isKindAfter(second) };
};
