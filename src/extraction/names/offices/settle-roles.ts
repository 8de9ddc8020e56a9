import { isFunctionWord } from '../../../language/ar/function-words.js';
import type { ActorDraft } from '../drafts.js';
import { mentionOf } from '../actor-book.js';
import { mergeActors } from '../people/merge-actors.js';
import { bodyOf } from './offices.js';
import { nameBehind } from '../people/name-behind.js';
import { fameOf, familyOf, holderOf } from './office-holder.js';
import type { PeopleReading } from '../people/people-reading.js';
import { institutionNoun } from '../lexicon.js';
import { nameEnd } from '../people/person-names.js';
import { type Post, postOf } from './posts.js';
import type { LooseRole, RoleFound } from './role.js';
import { wordsOf } from '../../document/words-of.js';

/** Gives offices that stand alone to who holds them, wherever the article names who does. */
export const settleRoles = (reading: PeopleReading, loose: readonly LooseRole[]): void => {
  if (loose.length === 0) return;
  for (const { role, actor } of loose) {
    const owner = nameBehind(reading.document, reading.actors, role.last + 1)?.actor;
    if (owner !== undefined && actor !== undefined && reading.roles.startingAt(role.first)?.actor === actor) {
      owner.aliases.add(wordsOf(reading.document, role));
      mergeActors(reading, actor, owner);
    }
  }
  const people = peopleByHead(reading);
  for (const { role, actor } of loose) {
    const { first, last, cut } = role;
    const post = postOf(reading.document.tokens, role, role.country);
    const body = bodyOf(reading, role);
    const at = { post, at: first, ...(body === undefined ? {} : { body }) };
    const holder =
      namesStranger(reading, role) || isAnyones(reading, role)
        ? undefined
        : holderOf(candidates(people, post), at);
    if (holder === undefined || actor === holder) continue;
    holder.aliases.add(wordsOf(reading.document, role));
    if (actor !== undefined && reading.roles.startingAt(first)?.actor === actor)
      mergeActors(reading, actor, holder);
    else if (actor === undefined && reading.roles.isFree(first, last))
      reading.roles.add(mentionOf(holder, { first, last, cut }, 'role'));
  }
};

/** الرئيس الأمريكي فلان فلان: words that may be a name go with the office, and nobody else is meant. */
const namesStranger = ({ document: { tokens, text } }: PeopleReading, { last }: RoleFound): boolean => {
  const end = nameEnd(tokens, last + 1, { text, slot: true });
  return end !== undefined && end > last + 1;
};

const vacant = new Set([
  'منصب',
  'بمنصب',
  'لمنصب',
  'وظيفه',
  'مهام',
  'صفه',
  'بصفه',
  'انتخاب',
  'تعيين',
  'اختيار',
]);

/** منصب رئيس الوزراء is no person; الرئيس التنفيذي لشركة … is of that company. */
const isAnyones = (
  { document: { tokens } }: PeopleReading,
  { first, last, complemented }: RoleFound,
): boolean =>
  vacant.has(tokens[first - 1]?.folded ?? '') ||
  (!complemented &&
    /^ل(?!ل).{2,}|^ل$/.test(tokens[last + 1]?.folded ?? '') &&
    !isSpoken(tokens[last + 1]?.folded ?? ''));

// وزير الخارجية لوكالة …: to whom he speaks, a verb with ل, or لكن.
const isSpoken = (word: string): boolean =>
  institutionNoun(word.slice(1))?.type === 'MEDIA' || isFunctionWord(word);

type ByHead = ReadonlyMap<string, ReadonlySet<ActorDraft>>;

/** Whom the article names, by the first words of their offices. */
const peopleByHead = ({ book }: PeopleReading): ByHead => {
  const found = new Map<string, Set<ActorDraft>>();
  for (const actor of book.all()) {
    if (actor.type !== 'PERSON' || actor.identification !== 'NAMED') continue;
    const fame = fameOf(actor);
    for (const { words } of fame === undefined ? actor.posts : [...actor.posts, fame]) {
      const [head = ''] = words;
      const people = found.get(head) ?? new Set();
      found.set(head, people.add(actor));
    }
  }
  return found;
};

const candidates = (people: ByHead, { words: [head = ''] }: Post): readonly ActorDraft[] => [
  ...new Set([head, ...familyOf(head)].flatMap((word) => [...(people.get(word) ?? [])])),
];
