import { countryByCode } from '../../../gazetteer/countries.js';
import type { SourceType } from '../../../domain/vocabulary/source-type.js';
import { fold, foldedSet } from '../../../language/fold.js';
import { mentionOf } from '../actor-book.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import type { ActorDraft, ActorMention } from '../drafts.js';
import { fameOf } from './office-holder.js';
import data from './post-words.json' with { type: 'json' };
import { addName } from '../people/named-people.js';
import { type PeopleReading } from '../people/people-reading.js';
import { wordsOf } from '../../document/words-of.js';
import { type Post, postKey, postOf } from './posts.js';
import { completionOf } from './role-complement.js';
import type { LooseRole, RoleFound } from './role.js';

/** Gives an office to the name behind it or before it. Without one it stands alone, as what is given back does. */
export const readRole = (reading: PeopleReading, role: RoleFound): LooseRole | undefined => {
  const owner = ownerOf(reading, role);
  const range = { first: role.first, last: role.last, cut: role.cut };
  if (owner !== undefined) {
    describe(reading, owner, role);
    reading.roles.add({ ...range, actor: owner, by: 'role' });
    return undefined;
  }
  if (!role.title.identifies) return undefined;
  // A bare title calls somebody back (later); one with a complement is somebody, known by office only.
  if (!role.complemented) return completionOf(role.title.word) === 'complete' ? { role } : undefined;
  const actor = onlyHolder(reading, role);
  describe(reading, actor, role);
  reading.roles.add(mentionOf(actor, range, 'role'));
  return { role, actor };
};

/** Whoever is known by the office alone: رئيس الصين and الرئيس الصيني are one. */
const onlyHolder = ({ document, book }: PeopleReading, role: RoleFound): ActorDraft => {
  const post = `post:${postKey(postOf(document.tokens, role, role.country))}`;
  const before = book.byKey(post);
  if (before !== undefined) return before;
  const name = wordsOf(document, role);
  const actor = book.of({
    key: `role:${fold(name)}`,
    rule: 'office',
    name,
    type: 'PERSON',
    identification: 'ROLE',
  });
  book.redirect(post, actor);
  return actor;
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
    ? mayHold(reading, { role, name, right: at === before })
    : undefined;
};

interface Apposed {
  readonly role: RoleFound;
  readonly name: ActorMention;
  /** Whether the office stands right behind the name, with nothing between. */
  readonly right: boolean;
}

/** التقت سلمى حداد رئيس الحكومة المكلف: an office that is none of hers, or whom one meets, is somebody else's. */
const mayHold = ({ document: { tokens } }: PeopleReading, of: Apposed): ActorDraft | undefined => {
  const { role, name, right } = of;
  const { actor } = name;
  const gender = actor.gender ?? fameOf(actor)?.gender;
  if (gender !== undefined && gender !== role.title.gender) return undefined;
  if (actor.country !== undefined && role.country !== undefined && actor.country !== role.country)
    return undefined;
  return right && meets(tokens[name.first - 1]?.folded ?? '') ? undefined : actor;
};

const meetings = foldedSet(data.meetings.words);

/** Whether a folded word is a verb that wants whom somebody met or called. */
const meets = (word: string): boolean => meetings.has(withoutConjunction(word));

const describe = (reading: PeopleReading, actor: ActorDraft, role: RoleFound): void => {
  const { document } = reading;
  const words = wordsOf(document, { first: role.first, last: role.last, cut: role.cut });
  actor.heads.add(role.title.head);
  actor.heads.add(`ال${role.title.head.replace(/^ال/, '')}`);
  // الرئيس alone names nobody: it calls back whoever was meant last.
  if (actor.identification === 'NAMED' && (role.complemented || words.includes(' ')))
    actor.aliases.add(words);
  actor.role ??= words;
  actor.gender ??= role.title.gender;
  if (role.title.identifies) addPost(actor, postOf(document.tokens, role, role.country));
  const body = bodyOf(reading, role);
  if (body !== undefined) actor.affiliated ??= body;
  const country = role.country ?? body?.country;
  if (actor.country === undefined && country !== undefined) actor.country = country;
  const belongsTo = body?.name ?? (country === undefined ? undefined : countryByCode(country)?.names[0]);
  if (belongsTo !== undefined) actor.affiliation ??= belongsTo;
  const sourceType = sourceTypeOf(role.title, body);
  if (actor.sourceType === undefined && sourceType !== undefined) actor.sourceType = sourceType;
  const office = role.title.office ?? body?.office;
  const isOfficial = actor.sourceType === undefined || actor.sourceType === 'OFFICIAL';
  if (isOfficial && actor.office === undefined && office !== undefined) actor.office = office;
};

const addPost = (actor: ActorDraft, post: Post): void => {
  if (!actor.posts.some((its) => postKey(its) === postKey(post))) actor.posts.push(post);
};

/** The body that an office is of. */
export const bodyOf = ({ actors }: PeopleReading, { first, last }: RoleFound): ActorDraft | undefined =>
  actors.within(first, last + 1).find(({ actor }) => actor.type !== 'PERSON')?.actor;

// Of these every body has some: رئيس الشركة, مدير المركز, قيادي في الحركة.
const ofAnyBody = new Set('رييس مدير امين عضو مسوول قيادي قايد مستشار مساعد زعيم منسق نايب'.split(' '));

/** Who speaks for a body, or heads one that is no state's, is what it is; a minister or an ambassador is his own. */
const sourceTypeOf = (title: RoleFound['title'], body: ActorDraft | undefined): SourceType | undefined => {
  const its = body?.sourceType === 'UNKNOWN' ? undefined : body?.sourceType;
  if (title.speaks || title.sourceType === undefined) return its ?? title.sourceType;
  const isGeneral =
    ofAnyBody.has(title.head) && title.office !== 'DIPLOMATIC' && title.office !== 'LEGISLATIVE';
  return isGeneral && its !== undefined && its !== 'OFFICIAL' ? its : title.sourceType;
};
