import { isFunctionWord } from '../../../language/ar/function-words.js';
import { skipAdverbs } from '../frames/adverbs.js';
import { isThat, opensAdverbial } from '../frames/connectors.js';
import type { VerbCue } from '../cues/cue.js';
import { isContentNoun, isOwned, isSomebodys } from '../frames/content-noun.js';
import { isAdverbial } from './no-speaker.js';
import type { FrameContext } from '../frames/frame.js';
import { tokenAt, wordAt } from '../reading.js';
import { isOwnNoun } from '../frames/noun-complements.js';
import { isVerbAt } from '../verb-at.js';
import { wordList } from '../words.js';

const addressed = wordList('addressed');

/**
 * Whether a plain word stands where the subject would: whoever it is, he is not who spoke before. Circumstance may stand there, and the
 * object of a verb that takes one.
 */
export const hasUnreadSubject = ({ reading, to }: FrameContext, cue: VerbCue): boolean => {
  if (cue.object) return false;
  const at = skipAdverbs(reading, cue.last + 1);
  const word = wordAt(reading, at);
  const token = tokenAt(reading, at);
  if (at >= to || token?.kind !== 'word') return false;
  // واعتبر من يسمى …: whoever it is, the clause behind من tells.
  if (word === 'من' && isVerbAt(reading, at + 1) && !cue.form.verb.takes.includes('min')) return true;
  if (isThat(word) || isFunctionWord(word) || opensAdverbial(word) || /^(?:[لبك]|لل)/.test(word))
    return false;
  if (isAdverbial(word) && reading.places.mentions.startingAt(at) === undefined) return false;
  if (cue.form.verb.takes.includes('np') && isContentNoun(reading, at)) return false;
  if (isOwnNoun(reading, at, cue.form.verb.takes)) return false;
  // وختم حديثه قائلا: what is his own is the object, unless it is somebody (وقالت زوجته).
  if (isOwned(reading, at) && !isSomebodys(reading, at)) return false;
  if (!cue.form.verb.takes.includes('object')) return true;
  // ودعا الدول إلى …: those who are called upon are the object.
  if (addressed.has(word) || (cue.form.gender === 'm' && /ات$/.test(word))) return false;
  const name = reading.actors.mentions.startingAt(at) ?? reading.places.mentions.startingAt(at);
  // وصف قصف المدينة بأنه …: a noun without article is the object sooner than a subject.
  return name === undefined && word.startsWith('ال');
};
