import { fold } from '../../language/fold.js';
import { actorsNamed } from '../../gazetteer/actors.js';
import { countryByCode, countryOfAdjective } from '../../gazetteer/countries.js';
import { readings } from '../../language/ar/proclitics.js';
import type { Document } from '../document/document.js';
import { mentionOf, type ActorBook } from './actor-book.js';
import type { ActorDraft, ActorMention, TokenRange } from './drafts.js';
import type { MentionList } from './mention-list.js';
import { isNoName, nameEnd } from './person-names.js';
import { roleAt, type RoleFound } from './roles.js';

/** What finding people reads and fills. */
export interface PeopleReading {
  readonly document: Document;
  readonly book: ActorBook;
  /** Names of people, institutions and the rest. */
  readonly actors: MentionList<ActorMention>;
  /** Offices: وزير الدفاع الروسي. They may hold names of institutions. */
  readonly roles: MentionList<ActorMention>;
}

/** Finds people by name, with the office that stands before or after, then by surname alone. */
export const findPeople = (reading: PeopleReading): void => {
  const { tokens } = reading.document;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word' || reading.roles.covering(at) !== undefined) continue;
    const role = reading.actors.covering(at)?.actor.type === 'PERSON' ? undefined : roleAt(reading, at);
    if (role !== undefined) readRole(reading, role);
    else readName(reading, at);
  }
  findSurnames(reading);
};

const readName = (reading: PeopleReading, at: number): void => {
  const { document, actors } = reading;
  if (actors.covering(at) !== undefined) return;
  const word = document.tokens[at]?.folded ?? '';
  for (const { prefix } of readings(word)) {
    if (prefix.length > 1) continue;
    const last = nameEnd(document.tokens, at, { text: document.text, cut: prefix.length });
    if (last === undefined) continue;
    if (widened(reading, { first: at, last, cut: prefix.length })) return;
    if (!actors.isFree(at, last)) continue;
    addName(reading, { first: at, last, cut: prefix.length });
    return;
  }
};

/** ديميتري بيسكوف where بيسكوف alone was known already: the given name goes with it. */
const widened = ({ document, actors }: PeopleReading, range: TokenRange): boolean => {
  const narrow = actors.covering(range.last);
  if (narrow?.actor.type !== 'PERSON' || narrow.last !== range.last || narrow.first <= range.first)
    return false;
  if (!actors.isFree(range.first, narrow.first - 1)) return false;
  actors.widen(narrow, { ...narrow, ...range });
  narrow.actor.aliases.add(wordsOf(document, range));
  const at = narrow.actor.mentions.findIndex(({ first }) => first === narrow.first);
  narrow.actor.mentions.splice(at, 1, range);
  return true;
};

const addName = (reading: PeopleReading, range: TokenRange): ActorDraft => {
  const { document, book, actors } = reading;
  if (widened(reading, range))
    return actors.covering(range.last)?.actor ?? person(book, wordsOf(document, range));
  const name = wordsOf(document, range);
  const actor = person(book, name);
  actor.aliases.add(name);
  actor.names.add(name);
  if (actors.isFree(range.first, range.last)) actors.add(mentionOf(actor, range, 'name'));
  return actor;
};

const person = (book: ActorBook, name: string): ActorDraft => {
  const known = actorsNamed(fold(name)).find((actor) => actor.type === 'PERSON');
  return known === undefined
    ? book.of({ key: `name:${fold(name)}`, name, type: 'PERSON' })
    : book.known(known);
};

const wordsOf = ({ tokens, text }: Document, { first, last, cut }: TokenRange): string =>
  text.slice((tokens[first]?.start ?? 0) + cut, tokens[last]?.end ?? 0);

// --- offices ---------------------------------------------------------------------------------------------------------

const readRole = (reading: PeopleReading, role: RoleFound): void => {
  const owner = ownerOf(reading, role);
  const range = { first: role.first, last: role.last, cut: role.cut };
  if (owner !== undefined) {
    describe(reading, owner, role);
    reading.roles.add({ ...range, actor: owner, by: 'role' });
    return;
  }
  // A bare title calls somebody back (later); one with a complement is somebody, known by office only.
  if (!role.complemented || !role.title.identifies) return;
  const same = bearer(reading, role);
  if (same !== undefined) {
    same.aliases.add(wordsOf(reading.document, range));
    reading.roles.add({ ...range, actor: same, by: 'role' });
    return;
  }
  const name = wordsOf(reading.document, range);
  const actor = reading.book.of({ key: `role:${fold(name)}`, name, type: 'PERSON', identification: 'ROLE' });
  describe(reading, actor, role);
  const mention = mentionOf(actor, range, 'role');
  reading.roles.add(mention);
};

/** Whom the role describes: the name after it, else the name right before it. */
const ownerOf = (reading: PeopleReading, role: RoleFound): ActorDraft | undefined => {
  const { actors, document } = reading;
  if (role.name !== undefined) {
    const [first, last] = role.name;
    const taken = actors.startingAt(first);
    return taken?.actor.type === 'PERSON' && taken.last >= last
      ? taken.actor
      : addName(reading, { first, last, cut: 0 });
  }
  const before = role.first - 1;
  const word = document.tokens[before]?.folded ?? '';
  const at = word === '،' || word === 'وهو' || word === 'وهي' || word === '-' ? before - 1 : before;
  const name = actors.covering(at);
  const apposed = at !== before || role.cut === 0;
  return name?.actor.type === 'PERSON' && name.by === 'name' && apposed && role.complemented
    ? name.actor
    : undefined;
};

/** The person of the article whose office the words repeat, in full or in short: وزير الخارجية المغربي for وزير الشؤون الخارجية …. */
const bearer = ({ book, document, actors }: PeopleReading, role: RoleFound): ActorDraft | undefined => {
  const words = officeWords(wordsOf(document, role));
  const body = affiliated(actors, role);
  return [...book.all()].reverse().find((actor) => {
    if (actor.role === undefined || actor.identification !== 'NAMED' || !actor.heads.has(role.title.head))
      return false;
    if (actor.country !== undefined && role.country !== undefined && actor.country !== role.country)
      return false;
    if (body !== undefined && actor.affiliated === body) return true;
    const whole = officeWords(actor.role);
    return words.length > 0 && words.every((word) => whole.includes(word));
  });
};

/** The folded words of an office without its country. */
const officeWords = (words: string): readonly string[] =>
  fold(words)
    .split(' ')
    .filter((word) => countryOfAdjective(word) === undefined && word !== 'باسم');

const describe = (reading: PeopleReading, actor: ActorDraft, role: RoleFound): void => {
  const { document, actors } = reading;
  const words = wordsOf(document, { first: role.first, last: role.last, cut: role.cut });
  actor.heads.add(role.title.head);
  actor.heads.add(`ال${role.title.head.replace(/^ال/, '')}`);
  if (actor.identification === 'NAMED') actor.aliases.add(words);
  actor.role ??= words;
  actor.gender ??= role.title.gender;
  const body = affiliated(actors, role);
  if (body !== undefined) actor.affiliated ??= body;
  const country = role.country ?? body?.country;
  if (actor.country === undefined && country !== undefined) actor.country = country;
  const belongsTo = body?.name ?? (country === undefined ? undefined : countryByCode(country)?.names[0]);
  if (belongsTo !== undefined) actor.affiliation ??= belongsTo;
  const sourceType = role.title.speaks ? (body?.sourceType ?? role.title.sourceType) : role.title.sourceType;
  if (actor.sourceType === undefined && sourceType !== undefined) actor.sourceType = sourceType;
  const office = role.title.office ?? body?.office;
  if (actor.office === undefined && office !== undefined) actor.office = office;
};

const affiliated = (actors: MentionList<ActorMention>, role: RoleFound): ActorDraft | undefined =>
  actors.within(role.first, role.last + 1).find(({ actor }) => actor.type !== 'PERSON')?.actor;

// --- surnames --------------------------------------------------------------------------------------------------------

/** A surname alone is the last person of the article whose name ends in it. */
const findSurnames = ({ document, actors, book }: PeopleReading): void => {
  const owners = surnames(book);
  const latest = new Map<string, ActorDraft>();
  document.tokens.forEach((token, at) => {
    const here = actors.startingAt(at);
    if (here !== undefined) for (const surname of surnamesOf(here.actor)) latest.set(surname, here.actor);
    if (token.kind !== 'word' || actors.covering(at) !== undefined) return;
    for (const { prefix, word } of readings(token.folded)) {
      const actor = latest.get(word) ?? owners.get(word);
      if (actor === undefined) continue;
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

const surnamesOf = (actor: ActorDraft): readonly string[] => {
  if (actor.type !== 'PERSON' || actor.identification !== 'NAMED') return [];
  const names = [...actor.names].map(fold).map((name) => name.split(' '));
  return names
    .filter((words) => words.length > 1)
    .map((words) => words.at(-1) ?? '')
    .filter((word) => word.length > 2 && !isNoName(word));
};
