import { byCode, distinct } from '../../resolution/minimum.js';
import { type PlaceMention, resolvePlaces } from '../../resolution/places.js';
import type { Mention } from './mentions.js';
import { rows, type Tx, write } from './run.js';
import { gather, type ToldVariant } from './variants.js';

const readMentions = `
MATCH (a:Article)-[m:MENTIONS]->(l:Location) WHERE l.nameKey IN $names
RETURN l.id AS place, m.records AS records`;

const readWithin = `
MATCH (a:Location)-[r:WITHIN {basis: 'text'}]->(b:Location) WHERE a.nameKey IN $names
RETURN a.id AS from, b.id AS to, r.accordingTo AS accordingTo`;

const removeMentions = `
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[m:MENTIONS]->(:Location {id: row.id})
DELETE m`;

const removeWithin = `
MATCH (a:Location)-[r:WITHIN {basis: 'text'}]->() WHERE a.nameKey IN $names
DELETE r`;

const createWithin = `
UNWIND $rows AS row
MATCH (a:Location {id: row.from}), (b:Location {id: row.to})
CREATE (a)-[:WITHIN {basis: 'text', accordingTo: row.accordingTo}]->(b)`;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly accordingTo: readonly string[];
}

/** What the places known from the text are after a change, and what of it has to be written. */
export interface UnknownPlaces {
  /** Mentions to write: new ones and those of articles whose place became another. */
  readonly mentions: readonly Mention[];
  /** What mentions told that are taken away. */
  readonly lost: readonly ToldVariant[];
  readonly nameKeys: ReadonlyMap<string, string>;
  /** Articles already written, some place of which became another. */
  readonly moved: readonly string[];
  /** Whether what lies in what is no longer the same: claims inside are about other places now. */
  readonly rearranged: boolean;
  /** Writes the text's WITHIN; after the places. */
  readonly writeWithin: () => Promise<void>;
}

const meaningKey = ({ article, local }: PlaceMention): string => `${article} ${local}`;

const asMention = (mention: PlaceMention, id: string): Mention => ({
  article: mention.article,
  id,
  starts: mention.starts,
  ends: mention.ends,
  variant: JSON.stringify(mention.variant),
  local: mention.local,
  record: JSON.stringify(mention),
});

const edgesOf = (mentions: readonly PlaceMention[], ids: ReadonlyMap<string, string>): readonly Edge[] => {
  const pairs = mentions.flatMap((mention) => {
    if (mention.within === undefined) return [];
    const [from, to] = [
      ids.get(meaningKey(mention)) ?? '',
      ids.get(`${mention.article} ${mention.within}`) ?? mention.within,
    ];
    return from === to ? [] : [[`${from} ${to}`, { from, to, article: mention.article }] as const];
  });
  return [...gather(pairs)]
    .sort((a, b) => byCode(a[0], b[0]))
    .flatMap(([, group]) =>
      group
        .slice(0, 1)
        .map(({ from, to }) => ({ from, to, accordingTo: distinct(group.map(({ article }) => article)) })),
    );
};

const resolveAll = (mentions: readonly PlaceMention[]): ReadonlyMap<string, string> =>
  new Map(
    [...gather(mentions.map((mention) => [mention.nameKey, mention])).values()].flatMap((group) => {
      const ids = resolvePlaces(group);
      return group.map((mention, at) => [meaningKey(mention), ids[at] ?? ''] as const);
    }),
  );

const arrangement = (edges: readonly Edge[]): string =>
  distinct(edges.map(({ from, to }) => `${from} ${to}`)).join('\n');

/**
 * Resolves the places of some names anew, the mentions of new articles among them, and takes away the mentions that no
 * longer hold. The names are locked, with all names of places above and below them.
 */
export const resolveUnknownPlaces = async (
  tx: Tx,
  names: readonly string[],
  added: readonly PlaceMention[],
): Promise<UnknownPlaces> => {
  if (names.length === 0) return nothing;
  const stored = await rows<{ place: string; records: readonly string[] }>(tx, readMentions, { names });
  const old = stored.flatMap(({ place, records }) =>
    records.map((one) => ({ place, mention: JSON.parse(one) as PlaceMention })),
  );
  const all = [...old.map(({ mention }) => mention), ...added];
  const ids = resolveAll(all);
  const changes = old.filter(({ place, mention }) => ids.get(meaningKey(mention)) !== place);
  // An edge is one for all mentions of an article that are one place: those are written anew together.
  const moved = distinct(changes.map(({ mention }) => mention.article));
  const again = old.filter(({ mention }) => moved.includes(mention.article));
  await write(
    tx,
    removeMentions,
    again.map(({ place, mention }) => ({ article: mention.article, id: place })),
  );
  const edges = edgesOf(all, ids);
  const earlier = await rows<Edge>(tx, readWithin, { names });
  return {
    mentions: [...again.map(({ mention }) => mention), ...added].map((one) =>
      asMention(one, ids.get(meaningKey(one)) ?? ''),
    ),
    lost: again.map(({ place, mention }) => asMention(mention, place)),
    nameKeys: new Map(all.map((mention) => [ids.get(meaningKey(mention)) ?? '', mention.nameKey])),
    moved,
    rearranged: moved.length > 0 || arrangement(edges) !== arrangement(earlier),
    writeWithin: async () => {
      if (earlier.length > 0) await tx.run(removeWithin, { names });
      await write(tx, createWithin, edges);
    },
  };
};

const nothing: UnknownPlaces = {
  mentions: [],
  lost: [],
  nameKeys: new Map(),
  moved: [],
  rearranged: false,
  writeWithin: () => Promise.resolve(),
};
