import { isFunctionWord } from '../../../language/ar/function-words.js';
import { isVerb } from '../../../language/ar/verbs.js';
import type { TokenRange } from '../../names/drafts.js';
import { agrees } from './agreement.js';
import { isThat, opensAdverbial } from '../frames/connectors.js';
import type { VerbCue } from '../cues/cue.js';
import { skipPronoun } from '../frames/adverbs.js';
import { describedSpeaker } from './described.js';
import { describedBefore } from './described-before.js';
import type { FrameContext, Subject } from '../frames/frame.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import { speakerAt } from './speakers.js';
import { wordList } from '../words.js';
import { subjectsIn } from './subjects-in.js';
import { openers, clauseStart } from './clause-start.js';

// ما وصفه بـ: the subject of the sentence describes it.
const whats = wordList('whats');

/** Relatives of a noun: what follows is said of what stands before. */
export const nounRelatives = wordList('relatives');

/** Relatives, with ما and its like. */
export const relatives = new Set([...nounRelatives, ...whats]);

/** The speaker that stands before the verb: وإسرائيل، من جانبها، قالت إنها; المتحدث باسم … أكد أن. */
export const subjectBefore = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { reading } = context;
  const before = wordAt(reading, cue.at - 1);
  if (whats.has(before)) return subjectEarlier(context, cue);
  if (relatives.has(before)) return antecedentOf(context, cue);
  const opening = openingSubject(context, cue, clauseStart(context, cue.at));
  const behind = opening === undefined && !cue.conjoined ? thatBefore(context, cue.at) : undefined;
  const found = opening ?? (behind === undefined ? undefined : openingSubject(context, cue, behind));
  if (found !== undefined) return found;
  return (
    topic(context, cue) ??
    subjectEarlier(context, cue) ??
    agreeing(cue, describedBefore(context, cue, openers))
  );
};

/** The speaker that opens a clause and reaches to the verb, circumstance left out. */
const openingSubject = (context: FrameContext, cue: VerbCue, from: number): Subject | undefined => {
  const { reading, discourse } = context;
  for (let at = from; at < cue.at; at += 1) {
    const found = speakerAt(reading, { at, to: cue.at, sure: false }, discourse);
    if (found !== undefined) {
      const fits =
        agrees(cue.form, found.actor) && isFree(context, at) && reaches(context, found.words, cue.at);
      return fits ? { ...found, by: 'before' } : undefined;
    }
    const word = wordAt(reading, at);
    if (!openers.has(word) && !opensAdverbial(word) && tokenAt(reading, at)?.kind === 'word')
      return undefined;
  }
  return undefined;
};

/** Behind the last أن before the verb: ويذكر أن بريطانيا … اتهمت. */
const thatBefore = ({ reading, clauseFrom }: FrameContext, to: number): number | undefined => {
  for (let at = to - 2; at >= Math.max(clauseFrom, to - 20); at -= 1)
    if (isThat(wordAt(reading, at)))
      return wordAt(reading, at) === 'ان' || wordAt(reading, at) === 'بان' ? at + 1 : undefined;
  return undefined;
};

const agreeing = (cue: VerbCue, found: Subject | undefined): Subject | undefined =>
  found !== undefined && agrees(cue.form, found.actor) ? found : undefined;

/** أما … فـ: what stands between is the subject. */
const topic = ({ reading, clauseFrom }: FrameContext, cue: VerbCue): Subject | undefined => {
  const opens = /^[وف]?اما$/.test(wordAt(reading, clauseFrom));
  if (!opens || !wordAt(reading, cue.at).startsWith('ف')) return undefined;
  const found = describedSpeaker(reading, { at: clauseFrom + 1, to: cue.at, whole: true });
  return found?.words.last === cue.at - 1 ? { ...found, by: 'before' } : undefined;
};

/**
 * صححت الوزارة حصيلتها، وأفادت بأن: the subject of the verb before goes on in its sentence. Only before anybody is quoted there: a
 * subject inside what is said is not who says it.
 */
const subjectEarlier = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { reading, framed } = context;
  if (framed) return undefined;
  const from = adversativeBefore(context, cue.at);
  const found = subjectsIn(reading, from, cue.at).find(({ actor }) => agrees(cue.form, actor));
  return found === undefined ? undefined : { actor: found.actor, words: found, by: 'before' };
};

/** Where the clause behind لكن, بيد أن, غير أن begins: what stands before it has another subject. */
const adversativeBefore = ({ reading, from }: FrameContext, at: number): number => {
  for (let i = at - 1; i > from; i -= 1)
    if (/^و?لكن$|^بيد$|^غير$|^الا$/.test(wordAt(reading, i))) return i + 1;
  return from;
};

const isFree = ({ reading }: FrameContext, at: number): boolean => {
  const word = wordAt(reading, at);
  const before = wordAt(reading, at - 1);
  const prefixed = /^[لبك]/.test(word) && (reading.actors.mentions.startingAt(at)?.cut ?? 0) > 0;
  return (
    !prefixed &&
    !(
      isFunctionWord(before) &&
      ['في', 'من', 'الي', 'علي', 'عن', 'مع', 'بين', 'ضد', 'لدي', 'عبر', 'خلال', 'وفي', 'ومن'].includes(before)
    )
  );
};

/** Whether nothing but apposition and circumstance between commas stands between the speaker and the verb. */
const reaches = ({ reading }: FrameContext, { first, last }: TokenRange, to: number): boolean => {
  const behind = last + 1;
  const behindThat = isThat(wordAt(reading, first - 1));
  // مستشار مقرب منه: a pronoun goes back to somebody else.
  const from = skipPronoun(reading, behind);
  const clear = (at: number): boolean =>
    at >= to || ['قد', 'كان', 'كانت', 'فقد'].includes(wordAt(reading, at));
  if (from >= to || (from === to - 1 && clear(from))) return true;
  const opened = wordAt(reading, from) === '،';
  const closed = wordAt(reading, to - 1) === '،';
  if (opened) return closed && to - from <= 25;
  // الحكومة السورية المدعومة من حلفائها، نفت: a description that a comma closes.
  if (closed && to - from <= 9) {
    if (!holdsVerb(reading, from, to) && wordAt(reading, from).startsWith('ال')) return true;
  }
  // مصادر تحدثت لصحيفة …, مسؤول طلب عدم كشف هويته: how the source was come by.
  if (sourceClauses.has(wordAt(reading, from)) && to - from <= 10 && !holdsVerb(reading, from + 1, to))
    return true;
  // ويذكر أن بريطانيا والدول المتحالفة معها اتهمت …: behind أن the first noun is the subject of the first verb.
  if (behindThat && to - from <= 14 && !holdsVerb(reading, from, to) && wordAt(reading, from).startsWith('و'))
    return true;
  // الذي, في بيان, اليوم: circumstance without commas, no other verb in between.
  if (to - from > 6) return false;
  for (let at = from; at < to; at += 1) if (isVerb(wordAt(reading, at)) && !clear(at)) return false;
  return opensAdverbial(wordAt(reading, from)) || clear(from);
};

const sourceClauses = wordList('sourceClauses');

const holdsVerb = (reading: AttributionReading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isVerb(wordAt(reading, at))) return true;
  return false;
};

/** Behind a relative the speaker is what it refers to, if that is an actor right before it. */
const antecedentOf = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { reading } = context;
  const comma = wordAt(reading, cue.at - 2) === '،' ? 1 : 0;
  const at = cue.at - 2 - comma;
  const mention = reading.actors.roles.covering(at) ?? reading.actors.mentions.covering(at);
  if (mention === undefined || mention.last !== at || !agrees(cue.form, mention.actor)) return undefined;
  return { actor: mention.actor, words: mention, by: 'before' };
};
