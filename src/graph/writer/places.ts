import type { Extraction } from '../../domain/extraction.js';
import { searchText } from '../../language/search-text.js';
import { distinct } from '../../resolution/minimum.js';
import {
  type PlaceVariant,
  placeVariant,
  resolvePlace,
  type ResolvedPlace,
} from '../../resolution/place-variants.js';
import { isUnknown } from '../../resolution/places.js';
import { type Mention, writeMentions } from './mentions.js';
import { linkNames, unlinkNames } from './names.js';
import { type Parameters, type Tx, write } from './run.js';
import { changedVariants, type ToldVariant, writeVariants } from './variants.js';

const within = `
UNWIND $rows AS row
MATCH (a:Location {id: row.from}), (b:Location {id: row.to})
MERGE (a)-[:WITHIN {basis: 'gazetteer'}]->(b)`;

const properties = ({ names, point, ...place }: ResolvedPlace): Parameters => ({
  ...place,
  names,
  ...(point === undefined ? {} : { latitude: point.latitude, longitude: point.longitude }),
  searchText: searchText(...names),
});

/** The gazetteer's places of an article as it mentions them, those around others among them. */
export const gazetteerMentions = ({ article, locations }: Extraction): readonly Mention[] =>
  locations
    .filter((place) => !isUnknown(place))
    .map((place) => ({
      article: article.id,
      id: place.id,
      starts: place.mentions.map(({ start }) => start),
      ends: place.mentions.map(({ end }) => end),
      variant: JSON.stringify(placeVariant(place)),
    }));

/** What lies in what by the gazetteer. Text never adds to it. */
export const gazetteerWithin = ({
  locations,
}: Extraction): readonly { readonly from: string; readonly to: string }[] => {
  const known = new Set(locations.filter((place) => !isUnknown(place)).map(({ id }) => id));
  return locations.flatMap(({ id, within: to }) =>
    to !== undefined && known.has(id) && known.has(to) ? [{ from: id, to }] : [],
  );
};

/** What comes and goes of places. */
export interface PlaceChange {
  readonly mentions: readonly Mention[];
  readonly lost: readonly ToldVariant[];
  readonly gazetteerWithin: readonly { readonly from: string; readonly to: string }[];
  /** The folded name of each place known from the text, by id. */
  readonly nameKeys: ReadonlyMap<string, string>;
}

/** Writes places, their names, who mentions them and the gazetteer's WITHIN. They are locked. */
export const writePlaces = async (tx: Tx, change: PlaceChange): Promise<void> => {
  const told = { added: change.mentions, lost: change.lost };
  const changed = (await changedVariants(tx, 'Location', told)).map((one) => {
    const place = resolvePlace(one.variants.map((variant) => JSON.parse(variant) as PlaceVariant));
    const key = change.nameKeys.get(one.id);
    const names = one.variants.length === 0 ? [] : place.names;
    return {
      ...one,
      names,
      properties: { ...properties(place), ...(key === undefined ? {} : { nameKey: key }) },
    };
  });
  await unlinkNames(tx, 'Location', changed);
  await writeVariants(tx, 'Location', changed);
  await linkNames(tx, 'Location', changed);
  await writeMentions(tx, 'Location', change.mentions);
  const edges = new Map(change.gazetteerWithin.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  await write(
    tx,
    within,
    distinct([...edges.keys()]).map((key) => edges.get(key)),
  );
};
