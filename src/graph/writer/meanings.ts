import type { Meaning } from '../../resolution/meaning.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { distinct } from '../../resolution/minimum.js';
import type { Mention } from './mentions.js';
import { rows, type Tx } from './run.js';

const read = `
MATCH (a:Article)-[m:MENTIONS]->(n:Location|Event) WHERE a.id IN $articles AND m.locals IS NOT NULL
RETURN a.id AS article, m.locals AS locals, n.id AS id`;

interface Row {
  readonly article: string;
  readonly locals: readonly string[];
  readonly id: string;
}

/** What the articles mean that this transaction writes: nobody else changes it before its end, so it need not be read. */
export interface OwnMeanings {
  readonly articles: ReadonlySet<string>;
  readonly meaning: Meaning;
}

/** Of a transaction that writes no articles. */
export const noneOwn: OwnMeanings = { articles: new Set(), meaning: (_, local) => local };

const key = (article: string, local: string): string => `${article} ${local}`;

/** What some articles mean, by what they are written to mention. */
export const ownMeanings = (
  articles: readonly string[],
  mentions: readonly Pick<Mention, 'article' | 'local' | 'id'>[],
): OwnMeanings => {
  const meant = new Map(
    mentions.flatMap(({ article, local, id }) =>
      local === undefined ? [] : [[key(article, local), id] as const],
    ),
  );
  return {
    articles: new Set(articles),
    meaning: (article, local) => meant.get(key(article, local)) ?? local,
  };
};

/** What the places and events of some articles are in the graph, as it stands now. Other ids mean themselves. */
export const readMeanings = async (
  tx: Tx,
  articles: readonly string[],
  own: OwnMeanings = noneOwn,
): Promise<Meaning> => {
  const others = articles.filter((article) => !own.articles.has(article));
  const all = others.length === 0 ? [] : await rows<Row>(tx, read, { articles: others });
  const meant = new Map(
    all.flatMap(({ article, locals, id }) => locals.map((local) => [key(article, local), id] as const)),
  );
  return (article, local) =>
    own.articles.has(article) ? own.meaning(article, local) : (meant.get(key(article, local)) ?? local);
};

const readGazetteers = `
MATCH (l:Location) WHERE l.id IN $places AND l.nameKey IS NULL
RETURN l.id AS id`;

const placesOf = ({ places, gist, key: { place } }: AssertionRecord): readonly string[] => [
  ...places,
  ...gist.places,
  ...gist.countries,
  ...(place === undefined ? [] : [place]),
];

/**
 * What the places of some assertions are in the graph, as it stands now. A place of the gazetteer means itself: only articles with
 * others are asked, and of many claims on one topic these are few.
 */
export const readPlaceMeanings = async (
  tx: Tx,
  records: readonly AssertionRecord[],
  own: OwnMeanings,
): Promise<Meaning> => {
  const elsewhere = records.filter(({ article }) => !own.articles.has(article));
  const places = distinct(elsewhere.flatMap(placesOf));
  const found = places.length === 0 ? [] : await rows<{ id: string }>(tx, readGazetteers, { places });
  const known = new Set(found.map(({ id }) => id));
  const open = elsewhere.filter((record) => placesOf(record).some((place) => !known.has(place)));
  return readMeanings(tx, distinct(open.map(({ article }) => article)), own);
};
