import type { Extraction } from '../../domain/extraction.js';
import { searchText } from '../../language/search-text.js';
import {
  type ActorVariant,
  actorVariant,
  type ResolvedActor,
  resolveActor,
} from '../../resolution/actor-variants.js';
import { type Publisher, writePublishers } from './articles.js';
import { type Mention, writeMentions } from './mentions.js';
import { linkNames, unlinkNames } from './names.js';
import { type Parameters, type Tx, write } from './run.js';
import { changedVariants, type ToldVariant, writeVariants } from './variants.js';

const unlink = `
UNWIND $rows AS row
MATCH (:Actor {id: row.id})-[r:AFFILIATED_WITH]->()
DELETE r`;

const link = `
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
UNWIND row.affiliations AS affiliation
MATCH (to:Actor {id: affiliation})
CREATE (n)-[r:AFFILIATED_WITH]->(to)
SET r.role = row.role`;

const properties = ({ names, ...resolved }: ResolvedActor): Parameters => {
  const { name, nameEn, type, sourceType, office, country, role, identification } = resolved;
  const kept = { name, nameEn, type, sourceType, office, country, role, identification };
  return { ...kept, names, searchText: searchText(...names, role) };
};

/** The actors of an article as it mentions them. */
export const actorMentions = ({ article, actors }: Extraction): readonly Mention[] => {
  const ids = new Set(actors.map(({ id }) => id));
  return actors.map((actor) => {
    const { affiliationId, ...variant } = actorVariant(actor);
    const known =
      affiliationId === undefined || !ids.has(affiliationId) ? variant : { ...variant, affiliationId };
    return {
      article: article.id,
      id: actor.id,
      starts: actor.mentions.map(({ start }) => start),
      ends: actor.mentions.map(({ end }) => end),
      variant: JSON.stringify(known),
    };
  });
};

/** What comes and goes of actors. */
export interface ActorChange {
  readonly mentions: readonly Mention[];
  readonly publishers: readonly Publisher[];
  /** Speakers that somebody judged, with what is known of them. */
  readonly given?: readonly ToldVariant[];
  readonly lost: readonly ToldVariant[];
}

/** Writes actors, their names, what they belong to and who mentions them. They are locked. */
export const writeActors = async (
  tx: Tx,
  { mentions, publishers, given = [], lost }: ActorChange,
): Promise<void> => {
  const published = publishers.map(({ actor, variant }) => ({ id: actor, variant: JSON.stringify(variant) }));
  const added = [...mentions, ...published, ...given];
  const changed = (await changedVariants(tx, 'Actor', { added, lost })).map((one) => {
    const actor = resolveActor(one.variants.map((variant) => JSON.parse(variant) as ActorVariant));
    return {
      ...one,
      actor,
      names: one.variants.length === 0 ? [] : actor.names,
      properties: properties(actor),
    };
  });
  await unlinkNames(tx, 'Actor', changed);
  await writeVariants(tx, 'Actor', changed);
  await linkNames(tx, 'Actor', changed);
  const belonging = changed.map(({ id, isNew, actor }) => ({
    id,
    isNew,
    affiliations: actor.affiliations,
    role: actor.role ?? null,
  }));
  await write(
    tx,
    unlink,
    belonging.filter(({ isNew }) => !isNew),
  );
  await write(
    tx,
    link,
    belonging.filter(({ affiliations }) => affiliations.length > 0),
  );
  await writeMentions(tx, 'Actor', mentions);
  await writePublishers(tx, publishers);
};
