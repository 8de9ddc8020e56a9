import { readings } from '../../language/ar/proclitics.js';
import { fold } from '../../language/fold.js';
import { type ActorBook, mentionOf } from './actor-book.js';
import type { ActorDraft } from './drafts.js';
import { type PeopleReading } from './people-reading.js';
import { wordsOf } from '../document/words-of.js';
import { isNoName } from './person-words.js';

/** A surname alone is the last person of the article whose name ends in it. */
export const findSurnames = ({ document, actors, book }: PeopleReading): void => {
  const owners = surnames(book);
  const latest = new Map<string, ActorDraft>();
  document.tokens.forEach((token, at) => {
    const here = actors.startingAt(at);
    if (here !== undefined) for (const surname of surnamesOf(here.actor)) latest.set(surname, here.actor);
    if (token.kind !== 'word' || actors.covering(at) !== undefined) return;
    for (const { prefix, word } of readings(token.word)) {
      const owner = owners.get(word);
      if (owner === undefined) continue;
      const actor = latest.get(word) ?? owner;
      actor.aliases.add(wordsOf(document, { first: at, last: at, cut: prefix.length }));
      actors.add(mentionOf(actor, { first: at, last: at, cut: prefix.length }, 'name'));
      return;
    }
  });
};

const surnames = (book: ActorBook): ReadonlyMap<string, ActorDraft> => {
  const owners = new Map<string, ActorDraft>();
  for (const actor of book.all())
    for (const surname of surnamesOf(actor)) if (!owners.has(surname)) owners.set(surname, actor);
  return owners;
};

// What many names end in: فضل الله, الملك عبد الله الثاني.
const shared = new Set(['الله', 'الدين', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'الابن', 'الاب']);

const surnamesOf = (actor: ActorDraft): readonly string[] => {
  if (actor.type !== 'PERSON' || actor.identification !== 'NAMED') return [];
  const names = [...actor.names].map(fold).map((name) => name.split(' '));
  return names
    .filter((words) => words.length > 1)
    .map((words) => words.at(-1) ?? '')
    .filter((word) => word.length > 2 && !isNoName(word) && !shared.has(word));
};
