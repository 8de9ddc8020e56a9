import type { ActorDraft } from '../drafts.js';
import type { PeopleReading } from './people-reading.js';

/** Makes two drafts of one person one: all that was found of `from` is `to`'s from here on. */
export const mergeActors = (reading: PeopleReading, from: ActorDraft, to: ActorDraft): void => {
  for (const range of from.mentions) {
    for (const list of [reading.actors, reading.roles]) {
      const mention = list.startingAt(range.first);
      if (mention?.actor === from) list.widen({ ...mention, actor: to });
    }
    to.mentions.push(range);
  }
  for (const alias of from.aliases) to.aliases.add(alias);
  to.aliases.add(from.name);
  for (const head of from.heads) to.heads.add(head);
  if (from.identification === 'NAMED') for (const name of from.names) to.names.add(name);
  for (const post of from.posts) to.posts.push(post);
  inherit(from, to);
  reading.book.redirect(from.key, to);
};

/** What only one of two says of a person is said of both. */
const inherit = (from: ActorDraft, to: ActorDraft): void => {
  if (from.role !== undefined) to.role ??= from.role;
  if (from.gender !== undefined) to.gender ??= from.gender;
  if (from.country !== undefined) to.country ??= from.country;
  if (from.office !== undefined) to.office ??= from.office;
  if (from.sourceType !== undefined) to.sourceType ??= from.sourceType;
  if (from.affiliation !== undefined) to.affiliation ??= from.affiliation;
  if (from.affiliated !== undefined) to.affiliated ??= from.affiliated;
};
