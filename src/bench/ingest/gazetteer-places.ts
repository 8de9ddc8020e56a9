import { idOf } from '../../domain/id.js';
import type { ExtractedLocation } from '../../domain/extraction.js';
import type { Place as KnownPlace } from '../../gazetteer/place.js';
import { placeById, placesNamed } from '../../gazetteer/places.js';
import { readTowns, townOf } from '../../gazetteer/places-from-towns.js';
import { fold } from '../../language/fold.js';
import { type Chance, zipf } from '../graph/chance.js';
import type { Place } from '../graph/places.js';

const countries = new Set(['RU', 'UA', 'SY', 'SD', 'IQ', 'YE', 'LB', 'PS']);

// A name that the extractor reads as this very place: the first of those that bear it.
const isReadAsItself = ({ id, names: [name = ''] }: KnownPlace): boolean =>
  name !== '' && !name.includes(' ') && placesNamed(fold(name))[0]?.id === id;

const asDrawn = ({ id, names, nameEn, kind }: KnownPlace): Place => {
  const itself: ExtractedLocation = {
    id: idOf('Location', id),
    name: names[0] ?? '',
    nameEn,
    aliases: [],
    kind,
    gazetteerId: id,
    rule: 'place-alone',
    mentions: [],
  };
  return { itself, around: [] };
};

const bySize = (a: KnownPlace, b: KnownPlace): number =>
  (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1);

const knownPlaces = (): readonly Place[] => {
  const towns = readTowns();
  const known = [...towns.lineOf.keys()]
    .flatMap((id) => townOf(towns, id) ?? [])
    .filter((town) => countries.has(town.country ?? '') && isReadAsItself(town))
    .sort(bySize);
  const first = placeById('iso:RU-KRS');
  return [...(first === undefined ? [] : [first]), ...known].map(asDrawn);
};

/** Draws places that the gazetteer knows, by zipf's law, Kursk first: what is read out of a made article are these. */
export const gazetteerPlaces = (): ((chance: Chance) => Place) => {
  const [first, ...rest] = knownPlaces();
  if (first === undefined) throw new Error('The gazetteer has no place for the benchmark.');
  const drawn = zipf(rest.length + 1, 0.9);
  const all = [first, ...rest];
  return (chance) => all[drawn(chance)] ?? first;
};
