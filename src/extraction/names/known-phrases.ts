import {
  actorOpening,
  actorOpeningAfterHead,
  actorsNamed,
  actorsNamedAfterHead,
  type KnownActor,
} from '../../gazetteer/actors.js';
import { countries, countryNamed, type Country } from '../../gazetteer/countries.js';
import { placeOpening, placesNamed, type Place } from '../../gazetteer/places.js';
import { nameKey } from '../../language/name-key.js';
import { openingsOf } from '../../language/phrase-openings.js';
import { type Phrases, startsBy } from './phrases.js';

const nonEmpty = <T>(found: readonly T[]): readonly T[] | undefined => (found.length > 0 ? found : undefined);

/** The gazetteer's places by name, likeliest first. */
export const knownPlaces: Phrases<readonly Place[]> = {
  find: (key) => nonEmpty(placesNamed(key)),
  starts: startsBy(placeOpening),
};

/** The knowledge base's actors by the names that tell them anywhere. */
export const knownActors: Phrases<KnownActor> = {
  find: (key) => actorsNamed(key)[0],
  starts: startsBy(actorOpening),
};

/** The same with the names that are theirs only behind a word for what they are. */
export const announcedActors: Phrases<KnownActor> = {
  find: (key) => actorsNamedAfterHead(key)[0],
  starts: startsBy(actorOpeningAfterHead),
};

/** Countries by name. */
export const knownCountries: Phrases<Country> = {
  find: countryNamed,
  starts: startsBy(openingsOf(countries.flatMap(({ names, nameEn }) => [...names, nameEn].map(nameKey)))),
};
