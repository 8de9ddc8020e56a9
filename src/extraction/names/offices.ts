import { countryByCode, countryOfAdjective } from '../../gazetteer/countries.js';
import { fold } from '../../language/fold.js';
import { mentionOf } from './actor-book.js';
import type { ActorDraft, ActorMention } from './drafts.js';
import type { MentionList } from './mention-list.js';
import { addName } from './named-people.js';
import { type PeopleReading } from './people-reading.js';
import { wordsOf } from '../document/words-of.js';
import type { RoleFound } from './role.js';

/** Gives an office to its bearer: the name behind it or before it, else whoever is known by it. */
export const readRole = (reading: PeopleReading, role: RoleFound): void => {
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
  const actor = reading.book.of({
    key: `role:${fold(name)}`,
    rule: 'office',
    name,
    type: 'PERSON',
    identification: 'ROLE',
  });
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
