import { readings } from '../../../language/ar/proclitics.js';
import { fold } from '../../../language/fold.js';
import { type ActorBook, mentionOf } from '../actor-book.js';
import type { ActorDraft } from '../drafts.js';
import { type PeopleReading } from './people-reading.js';
import { wordsOf } from '../../document/words-of.js';
import { titlePhrases } from '../lexicon.js';
import { isNoName } from './person-words.js';
import { longestPhrase } from '../phrases.js';

/** A surname alone is the last person of the article whose name ends in it. */
export const findSurnames = ({ document, actors, book, roles }: PeopleReading): void => {
  const surnamesOf = surnamesByActor();
  const owners = ownersAmong(book, surnamesOf);
  if (owners.size === 0) return;
  const latest = new Map<string, ActorDraft>();
  document.tokens.forEach((token, at) => {
    const here = actors.startingAt(at);
    if (here !== undefined) for (const surname of surnamesOf(here.actor)) latest.set(surname, here.actor);
    if (token.kind !== 'word' || actors.covering(at) !== undefined) return;
    for (const { prefix, word } of readings(token.word)) {
      // بن غفير: the particle goes with what follows.
      const last = fathers.has(word) ? at + 1 : at;
      const key = last === at ? word : `بن ${document.tokens[last]?.folded ?? ''}`;
      const owner = owners.get(key);
      if (owner === undefined || !actors.isFree(at, last)) continue;
      const actor = latest.get(key) ?? owner;
      const range = { first: at, last, cut: prefix.length };
      actor.aliases.add(wordsOf(document, range));
      actors.add(mentionOf(actor, range, 'name'));
      titleBefore({ document, actors, book, roles }, actor, at);
      return;
    }
  });
};

/** العقيد المالكي: the title goes with the surname that only now is known for one. */
const titleBefore = ({ document, roles }: PeopleReading, actor: ActorDraft, at: number): void => {
  for (let first = Math.max(0, at - 3); first < at; first += 1) {
    const title = longestPhrase(document.tokens, first, titlePhrases);
    if (title?.last !== at - 1 || !/(?:^| )ال/.test(title.value.word) || !roles.isFree(first, at - 1))
      continue;
    roles.add(mentionOf(actor, { first, last: at - 1, cut: title.cut }, 'role'));
    actor.gender ??= title.value.gender;
    actor.heads.add(title.value.head).add(`ال${title.value.head}`);
    return;
  }
};

type SurnamesOf = (actor: ActorDraft) => readonly string[];

const ownersAmong = (book: ActorBook, surnamesOf: SurnamesOf): ReadonlyMap<string, ActorDraft> => {
  const owners = new Map<string, ActorDraft>();
  for (const actor of book.all())
    for (const surname of surnamesOf(actor)) if (!owners.has(surname)) owners.set(surname, actor);
  return owners;
};

// What many names end in: فضل الله, الملك عبد الله الثاني.
const shared = new Set(['الله', 'الدين', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'الابن', 'الاب']);

const fathers = new Set(['بن', 'ابن']);

/** Each actor's surnames, read once: it is asked for them at every mention. */
const surnamesByActor = (): SurnamesOf => {
  const known = new Map<ActorDraft, readonly string[]>();
  return (actor) => {
    const found = known.get(actor) ?? surnamesIn(actor);
    known.set(actor, found);
    return found;
  };
};

const surnamesIn = (actor: ActorDraft): readonly string[] => {
  if (actor.type !== 'PERSON' || actor.identification !== 'NAMED') return [];
  const names = [...actor.names].map(fold).map((name) => name.split(' '));
  return (
    names
      .filter((words) => words.length > 1)
      .filter((words) => !isNoName(words.at(-1) ?? '') && !shared.has(words.at(-1) ?? ''))
      // محمد بن سالم is no سالم: that is his father.
      .map((words) => (fathers.has(words.at(-2) ?? '') ? `بن ${words.at(-1) ?? ''}` : (words.at(-1) ?? '')))
      .filter((word) => word.length > 2)
  );
};
