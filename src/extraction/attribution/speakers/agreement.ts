import type { VerbForm } from '../../../language/ar/verb-forms.js';
import { readings, withoutArticle } from '../../../language/ar/proclitics.js';
import { nameKey } from '../../../language/name-key.js';
import type { ActorDraft } from '../../names/drafts.js';
import { groupWord } from '../../names/group-words.js';
import { wordList } from '../words.js';

/** What a form agrees with: a finite verb's, or that of a participle. */
export type Agreeing = Pick<VerbForm, 'gender' | 'number'>;

const brokenPlurals = wordList('peoplePlurals');
const soundSingulars = wordList('soundSingulars');

/** Whether a folded noun is a plural of people: مسؤولون, نواب, أهالي. Behind it a verb is plural too. */
export const isPeople = (noun: string): boolean =>
  groupWord(noun) !== undefined ||
  readings(noun).some(({ word }) => {
    const bare = withoutArticle(word);
    return brokenPlurals.has(bare) || (/^.{3,}[وي]ن$/.test(bare) && !soundSingulars.has(bare));
  });

/** Whether an actor is several people, whatever its name: its head is a plural of people. */
const arePeople = ({ type, plural, name }: ActorDraft): boolean =>
  (type === 'GROUP' || plural === true) && isPeople(nameKey(name).split(' ')[0] ?? '');

/**
 * Whether an actor may be the subject of a verb that stands behind it, or be carried over to it. There a verb agrees in number too:
 * people in the plural take a plural, things in the plural a feminine singular.
 */
export const agrees = ({ gender, number }: Agreeing, actor: ActorDraft): boolean => {
  if (number === 'plural') return actor.type === 'GROUP' || actor.plural === true;
  if (arePeople(actor)) return false;
  // A paper, an agency, a channel is feminine unless a word for it said otherwise.
  const known = actor.gender ?? (actor.type === 'MEDIA' ? 'f' : undefined);
  return known === undefined || known === gender;
};
