import { isFunctionWord } from '../../../language/ar/function-words.js';
import type { Complement } from '../../../language/ar/reporting-complements.js';
import { isVerb } from '../../../language/ar/verbs.js';
import type { ActorDraft } from '../../names/drafts.js';
import { quotationBefore, stops } from '../frames/connector-search.js';
import { skipPronoun } from '../frames/adverbs.js';
import { isTitleWord } from '../../names/lexicon.js';
import { connectorAt, governsCircumstance, isThat, opensAdverbial } from '../frames/connectors.js';
import { opensItsClause } from './clause-start.js';
import { isOwned } from '../frames/content-noun.js';
import type { VerbCue } from '../cues/cue.js';
import { describedSpeaker, outletSpeaker } from './described.js';
import type { FrameContext } from '../frames/frame.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import type { Speaker } from './speaker.js';
import { speakerAt } from './speakers.js';
import { wordList } from '../words.js';

interface After extends Speaker {
  readonly by: 'after';
}

/** The speaker that stands behind the verb: قال بوتين, وأضافت الوزارة, قال اليوم مسؤول. */
export const speakerAfter = (context: FrameContext, cue: VerbCue): After | undefined => {
  const { reading, discourse, to } = context;
  // أخبروا الأميركيين: a plural verb has its subject in it; what stands behind it is the object.
  if (cue.form.number === 'plural' && cue.form.tense === 'past') return undefined;
  const from = skipPronoun(reading, cue.last + 1);
  for (let at = from; at < Math.min(to, cue.last + 12); at += 1) {
    const word = wordAt(reading, at);
    if (isThat(word) || word === ':') return undefined;
    const found = speakerAt(reading, { at, to, sure: isSure(context, at) }, discourse);
    if (
      found !== undefined &&
      (found.byDocument === true || agrees(cue, found.actor)) &&
      !governed(reading, from, found) &&
      !isAddressed(cue, wordAt(reading, found.words.first)) &&
      !isOblique(reading, found)
    )
      return { ...found, by: 'after' };
    // The verb and its subject part only for time and circumstance: وقال في بيان اليوم المتحدث.
    if (!opensAdverbial(word) && !(at > from && tokenAt(reading, at)?.kind === 'word' && !isVerb(word)))
      return undefined;
  }
  return undefined;
};

/** ذكرت «ميدان تايمز» أن, أشارت «ميدان تايمز» (Midan) إلى أن: a few quoted words between the verb and أن are an outlet's name. */
const quotedName = (reading: AttributionReading, at: number): Speaker | undefined => {
  const quotation = reading.document.quotationOf[at];
  if (quotation?.open !== at || !quotation.closed || quotation.close - at > 5) return undefined;
  if (tokenAt(reading, at + 1)?.kind === 'mark' || quotation.close === at + 1) return undefined;
  if (!isThat(wordAt(reading, behindName(reading, quotation.close + 1)))) return undefined;
  const name = reading.actors.mentions.startingAt(at + 1);
  if (name?.last === quotation.close - 1)
    return { actor: name.actor, words: { ...name, last: quotation.close } };
  return outletSpeaker(reading, at + 1, quotation.close - 1);
};

/** Behind a name: past what it is called in another script, past a comma and a preposition, where أن stands. */
const behindName = (reading: AttributionReading, from: number): number => {
  let at = from;
  if (wordAt(reading, at) === '(')
    for (let close = at + 1; close <= at + 6; close += 1)
      if (wordAt(reading, close) === ')') {
        at = close + 1;
        break;
      }
  if (wordAt(reading, at) === '،') at += 1;
  return ['الي', 'علي'].includes(wordAt(reading, at)) ? at + 1 : at;
};

/** A subject that is no name, where أن or a quotation shows that the slot is a speaker's: وقال مزارع من ريف سومي إن. */
export const describedAfter = (
  context: FrameContext,
  cue: VerbCue,
  takes: readonly Complement[],
): After | undefined => {
  const { reading, cues, to } = context;
  if (cue.form.number === 'plural' && cue.form.tense === 'past') return undefined;
  const own = takes.filter((take) => take === 'an' || take === 'ila' || take === 'ala' || take === 'bi');
  if (own.length === 0 && !takes.includes('that') && !takes.includes('quote')) return undefined;
  const from = skipPronoun(reading, cue.last + 1);
  const outlet = quotedName(reading, from);
  if (outlet !== undefined && agrees(cue, outlet.actor)) return { ...outlet, by: 'after' };
  if (connectorAt(reading, from, takes) !== undefined) return undefined;
  const end = Math.min(to, from + 25, cues.find((next) => next.at > cue.last && stops(next))?.at ?? to);
  for (let at = from + 1; at < end; at += 1) {
    const word = wordAt(reading, at);
    const opens =
      reading.document.quotationOf[at]?.open === at &&
      (reading.document.quotationOf[at]?.close ?? at) - at > 3;
    const preposition = opensItsClause(context, cue) && connectorAt(reading, at, own)?.kind === 'preposition';
    if (!isThat(word) && word !== ':' && !opens && !preposition) {
      if (isVerb(word) && own.length > 0 && !takes.includes('that')) return undefined;
      continue;
    }
    // طالب الأطراف بـ: a definite noun behind such a verb is whom it addresses; وأكد دعمه …: an owned noun is what is said.
    if (preposition && takes.includes('object') && /^ال.*(?<!ون)$/.test(wordAt(reading, from)))
      return undefined;
    if (takes.includes('np') && isOwned(reading, from) && at !== from + 1) return undefined;
    // أدانت المحكومين بـ: the oblique case of a sound plural is an object's.
    if (/^ال.{3,}ين$/.test(wordAt(reading, from)) && !isTitleWord(wordAt(reading, from))) return undefined;
    // ودعا بيروت إلى: a place that does not agree with the verb is whom it addresses.
    if (takes.includes('object') && isNamedPlace(reading, from)) return undefined;
    // تواصل العمل بموجب «…»: a verb that takes only a quotation has other subjects than speakers.
    if (
      opens &&
      takes.every((take) => take === 'quote') &&
      !isTitleWord(wordAt(reading, from)) &&
      word !== ':'
    )
      return undefined;
    const found = describedSpeaker(reading, { at: from, to: at });
    return found === undefined ? undefined : { ...found, by: 'after' };
  }
  if (quotationBefore(context, cue) === undefined) return undefined;
  const found = describedSpeaker(reading, { at: from, to });
  return found === undefined ? undefined : { ...found, by: 'after' };
};

const isNamedPlace = ({ actors, places }: AttributionReading, at: number): boolean =>
  actors.roles.startingAt(at) === undefined && places.mentions.startingAt(at) !== undefined;

/** An unknown word right behind a verb of saying is a name only where أن or a quotation follows it soon. */
const isSure = ({ reading, to, cues }: FrameContext, at: number): boolean => {
  const next = cues.find((cue) => cue.at > at)?.at ?? to;
  for (let i = at + 1; i <= Math.min(at + 20, next - 1); i += 1) {
    const word = wordAt(reading, i);
    if (isThat(word) || word === ':' || reading.document.quotationOf[i]?.open === i) return true;
    if (isVerb(word)) return false;
  }
  return false;
};

const addressed = wordList('addressed');

/** وطالب الأطراف بـ, دعا المجتمع الدولي إلى: those who are called upon. */
const isAddressed = (cue: VerbCue, word: string): boolean =>
  cue.form.verb.takes.includes('object') && addressed.has(word);

/** المسؤولين is no subject: a sound plural's oblique case. */
const isOblique = (reading: AttributionReading, { actor, words }: Speaker): boolean =>
  actor.type === 'GROUP' && /ين$/.test(wordAt(reading, words.first));

/** A name behind a preposition is no subject: قال لرويترز, أكد في موسكو. */
const governed = (reading: AttributionReading, from: number, { words }: Speaker): boolean => {
  const first = wordAt(reading, words.first);
  if (words.cut > 0 && /^[لبك]/.test(first)) return true;
  const before = wordAt(reading, words.first - 1);
  return words.first > from && (isFunctionWord(before) ? !timeBefore(before) : true) && before !== '،';
};

const timeBefore = (word: string): boolean => opensAdverbial(word) && !governsCircumstance(word);

/** A verb before its subject is singular and agrees in gender; what gender a name has, the verb may tell. */
const agrees = (cue: VerbCue, actor: ActorDraft): boolean => {
  const gender = actor.type === 'GROUP' || actor.plural === true ? undefined : actor.gender;
  if (gender === undefined && actor.type === 'PERSON' && actor.identification === 'NAMED')
    actor.gender = cue.form.gender;
  return gender === undefined || gender === cue.form.gender || cue.form.number === 'plural';
};
