import type { ExtractedLocation } from '../../domain/extraction.js';
import { idOf } from '../../domain/id.js';
import type { LocationKind } from '../../domain/vocabulary/location-kind.js';
import { type Chance, zipf } from './chance.js';
import { inventedWord } from './invented-word.js';

/** A place with all that lies around it, the nearest first. */
export interface Place {
  readonly itself: ExtractedLocation;
  readonly around: readonly ExtractedLocation[];
}

interface Names {
  readonly name: string;
  readonly nameEn: string;
}

const countries: readonly (Names & { readonly country: string })[] = [
  { name: 'روسيا', nameEn: 'Russia', country: 'RU' },
  { name: 'أوكرانيا', nameEn: 'Ukraine', country: 'UA' },
  { name: 'سوريا', nameEn: 'Syria', country: 'SY' },
  { name: 'السودان', nameEn: 'Sudan', country: 'SD' },
];
const kursk: Names = { name: 'كورسك', nameEn: 'Kursk' };

const regions = 24;
const districts = 8;
// One village for so many articles: where more is told, more places are told of.
const articlesOfVillage = 5;
const fewestVillages = 960;

const place = (
  gazetteerId: string,
  names: Names,
  of: { kind: LocationKind; within?: ExtractedLocation; country: string },
): ExtractedLocation => ({
  id: idOf('Location', gazetteerId),
  ...names,
  aliases: [],
  kind: of.kind,
  gazetteerId,
  country: of.country,
  rule: 'place-alone',
  mentions: [],
  ...(of.within === undefined ? {} : { within: of.within.id, withinBasis: 'gazetteer' as const }),
});

const nation = (at: number): ExtractedLocation => {
  const { country, ...names } = countries[at % countries.length] ?? { ...kursk, country: 'RU' };
  return place(`iso:${country}`, names, { kind: 'COUNTRY', country });
};

const invented = (index: number): Names => {
  const { arabic: name, english: nameEn } = inventedWord(index);
  return { name, nameEn };
};

// The first region is Kursk; the others, what lies in them too, have names that nothing bears.
const region = (at: number): Place => {
  const within = nation(at);
  const country = within.country ?? '';
  const id = at === 0 ? 'iso:RU-KRS' : `invented:${country}-${at}`;
  return {
    itself: place(id, at === 0 ? kursk : invented(at), { kind: 'REGION', within, country }),
    around: [within],
  };
};

const inside = (of: Place, kind: 'DISTRICT' | 'VILLAGE', index: number): Place => ({
  itself: place(`${of.itself.gazetteerId ?? ''}-${index}`, invented(index), {
    kind,
    within: of.itself,
    country: of.itself.country ?? '',
  }),
  around: [of.itself, ...of.around],
});

/** Draws places: a region by zipf's law, Kursk first; in it a district, and mostly a village of that. */
export const placesFor = (articles: number): ((chance: Chance) => Place) => {
  const villages = Math.max(fewestVillages, Math.floor(articles / articlesOfVillage));
  const each = Math.ceil(villages / regions / districts);
  const [ofRegion, ofDistrict, ofVillage] = [zipf(regions, 1.3), zipf(districts, 1), zipf(each, 0.6)];
  return (chance) => {
    const at = ofRegion(chance);
    const whole = region(at);
    if (chance.next() < 0.1) return whole;
    const part = ofDistrict(chance);
    const district = inside(whole, 'DISTRICT', regions + at * districts + part);
    if (chance.next() < 0.2) return district;
    const first = regions + regions * districts + (at * districts + part) * each;
    return inside(district, 'VILLAGE', first + ofVillage(chance));
  };
};
