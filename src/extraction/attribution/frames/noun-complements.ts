import { isFunctionWord } from '../../../language/ar/function-words.js';
import { type Complement, nounComplement } from '../../../language/ar/reporting-complements.js';
import { readings } from '../../../language/ar/proclitics.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import { wordList } from '../words.js';

/** Whether a noun phrase that the verb's own nouns head begins at a token: أبدى قلقه, رفض الاتهامات, حمّل الحكومة المسؤولية. */
export const isOwnNoun = (reading: AttributionReading, at: number, takes: readonly Complement[]): boolean =>
  nounComplement(wordAt(reading, at), takes) !== undefined;

// دعاهم للمشاركة, لحضور الحفل: an invitation demands nothing.
const invitations = wordList('invitations');
const lamNouns = wordList('lamNouns');
const contentNouns = wordList('contentNouns');

/** دعا إخوته لدعم الخطة: whether لـ stands there with a noun that is nobody's name and no occasion; a word may begin with the letter itself (لقاء). */
export const isFor = (reading: AttributionReading, at: number): boolean =>
  /^ل.{3,}/.test(wordAt(reading, at)) &&
  !lamNouns.has(wordAt(reading, at)) &&
  !readings(wordAt(reading, at)).some(({ word }) => invitations.has(word)) &&
  !isFunctionWord(wordAt(reading, at)) &&
  (reading.actors.mentions.startingAt(at) ?? reading.places.mentions.startingAt(at)) === undefined;

/** طلب من الوزارة فتح المعبر: the first token of what is asked for, behind the name of whom one asks. */
export const askedFor = (reading: AttributionReading, at: number): number | undefined => {
  if (wordAt(reading, at) !== 'من') return undefined;
  const asked = reading.actors.roles.startingAt(at + 1) ?? reading.actors.mentions.startingAt(at + 1);
  const content = (asked?.last ?? at + 1) + 1;
  const word = wordAt(reading, content);
  if (word === 'ان') return content + 1;
  // Behind a plain word only what may be asked for shows that nothing more of whom one asks stands between.
  if (asked === undefined && !contentNouns.has(word)) return undefined;
  const isNoun = tokenAt(reading, content)?.kind === 'word' && !isFunctionWord(word);
  return isNoun || contentNouns.has(word) ? content : undefined;
};
