import { isDefinite, readings, withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { isGivenName } from '../../../gazetteer/given-names.js';
import { fold } from '../../../language/fold.js';
import { type ActorBook, mentionOf } from '../actor-book.js';
import type { ActorDraft } from '../drafts.js';
import { type PeopleReading } from './people-reading.js';
import type { Document } from '../../document/document.js';
import { wordsOf } from '../../document/words-of.js';
import { titlePhrases } from '../lexicon.js';
import { isFirst, isNoName, isParticle } from './person-words.js';
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
  findGivenNames({ document, actors, book, roles });
};

/** وقالت إيفانكا: a given name alone is the one person of the article who bears it first, once the whole name was told. */
const findGivenNames = ({ document, actors, book }: PeopleReading): void => {
  const owners = givenNames(book);
  if (owners.size === 0) return;
  document.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || actors.covering(at) !== undefined) return;
    for (const { prefix, word } of readings(token.word)) {
      const owner = owners.get(word);
      if (owner === undefined || !standsAlone(document, at)) continue;
      if (!owner.mentions.some(({ last }) => last < at)) return;
      const range = { first: at, last: at, cut: prefix.length };
      owner.aliases.add(wordsOf(document, range));
      actors.add(mentionOf(owner, range, 'name'));
      return;
    }
  });
};

/** The people by their given names, of those that only one of them has. */
const givenNames = (book: ActorBook): ReadonlyMap<string, ActorDraft> => {
  const owners = new Map<string, ActorDraft>();
  const shared = new Set<string>();
  for (const actor of book.all()) {
    if (actor.type !== 'PERSON' || actor.identification !== 'NAMED') continue;
    for (const name of actor.names) {
      const [first = '', second] = fold(name).split(' ');
      if (second === undefined || !isGivenName(first)) continue;
      if ((owners.get(first) ?? actor) !== actor) shared.add(first);
      owners.set(first, actor);
    }
  }
  for (const name of shared) owners.delete(name);
  return owners;
};

/** Whether nothing beside a word makes a longer name of it: neither a name before it nor an unknown word behind it. */
const standsAlone = ({ tokens }: Document, at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before !== undefined && (isFirst(before.folded) || isParticle(before.folded))) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    isNoName(next.folded) ||
    isVerb(withoutConjunction(next.folded)) ||
    isDefinite(next.folded)
  );
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
