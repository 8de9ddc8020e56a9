import { isFunctionWord } from '../../language/ar/function-words.js';
import { reportingForm } from '../../language/ar/reporting-verbs.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { ActorDraft } from '../names/drafts.js';
import { opensAdverbial } from './connectors.js';
import type { VerbCue } from './cues.js';
import type { FrameContext, Subject } from './frame.js';
import { tokenAt, wordAt } from './reading.js';
import { describedSpeaker } from './described.js';
import { speakerAt } from './speakers.js';
import { isVerbAt } from './verb-at.js';

const openers = new Set([
  'و',
  'اما',
  'لكن',
  'ولكن',
  'وكان',
  'كان',
  'وكانت',
  'كانت',
  'وقد',
  'فيما',
  'بينما',
  'كما',
  'ان',
  'ثم',
  'من',
  'جانبه',
  'جانبها',
  'جهته',
  'جهتها',
  'بدوره',
  'بدورها',
  'وفي',
  'المقابل',
  'في',
  'غير',
  'بيد',
  'الا',
  'واما',
]);

// ما وصفه بـ: the subject of the sentence describes it.
const whats = new Set(['ما', 'مما', 'بما', 'عما']);

const relatives = new Set(['التي', 'الذي', 'الذين', 'اللذان', 'اللذين', 'ما', 'مما', 'بما', 'عما']);

/** The speaker that stands before the verb: وإسرائيل، من جانبها، قالت إنها; المتحدث باسم … أكد أن. */
export const subjectBefore = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { reading, discourse, from } = context;
  const before = wordAt(reading, cue.at - 1);
  if (whats.has(before)) return subjectEarlier(context, cue);
  if (relatives.has(before)) return antecedentOf(context, cue);
  for (let at = clauseStart(context, cue.at); at < cue.at; at += 1) {
    const found = speakerAt(reading, { at, to: cue.at, sure: false }, discourse);
    if (found !== undefined) {
      const fits =
        agrees(cue, found.actor) &&
        isFree(context, { at, from }) &&
        reaches(context, found.words.last + 1, cue.at);
      return fits ? { ...found, by: 'before' } : undefined;
    }
    const word = wordAt(reading, at);
    if (!openers.has(word) && !opensAdverbial(word) && tokenAt(reading, at)?.kind === 'word') break;
  }
  return topic(context, cue) ?? subjectEarlier(context, cue);
};

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
  const before = [
    ...reading.actors.roles.within(from, cue.at),
    ...reading.actors.mentions.within(from, cue.at),
  ]
    .filter(
      ({ first, cut }) =>
        (cut === 0 || /^[وف]/.test(wordAt(reading, first))) && isSubject(reading, first, from),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const found = before.find(({ actor }) => agrees(cue, actor));
  return found === undefined ? undefined : { actor: found.actor, words: found, by: 'before' };
};

/** Where the clause behind لكن, بيد أن, غير أن begins: what stands before it has another subject. */
const adversativeBefore = ({ reading, from }: FrameContext, at: number): number => {
  for (let i = at - 1; i > from; i -= 1)
    if (/^و?لكن$|^بيد$|^غير$|^الا$/.test(wordAt(reading, i))) return i + 1;
  return from;
};

const isSubject = (reading: FrameContext['reading'], first: number, from: number): boolean =>
  first === from ||
  isVerbAt(reading, first - 1) ||
  /^[وف]?كانت?$/.test(wordAt(reading, first - 1)) ||
  reportingForm(wordAt(reading, first - 1).replace(/^[وف]/, '')) !== undefined;

/** Where the clause of the verb begins: the sentence, or what follows the cue before it. */
const clauseStart = ({ clauseFrom }: FrameContext, at: number): number => Math.max(clauseFrom, at - 40);

const isFree = ({ reading }: FrameContext, { at }: { at: number; from: number }): boolean => {
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
const reaches = ({ reading }: FrameContext, from: number, to: number): boolean => {
  const clear = (at: number): boolean =>
    at >= to || ['قد', 'كان', 'كانت', 'فقد'].includes(wordAt(reading, at));
  if (from >= to || (from === to - 1 && clear(from))) return true;
  const opened = wordAt(reading, from) === '،';
  const closed = wordAt(reading, to - 1) === '،';
  if (opened) return closed && to - from <= 25;
  // الذي, في بيان, اليوم: circumstance without commas, no other verb in between.
  if (to - from > 6) return false;
  for (let at = from; at < to; at += 1) if (isVerb(wordAt(reading, at)) && !clear(at)) return false;
  return opensAdverbial(wordAt(reading, from)) || clear(from);
};

/** Behind a relative the speaker is what it refers to, if that is an actor right before it. */
const antecedentOf = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { reading } = context;
  const comma = wordAt(reading, cue.at - 2) === '،' ? 1 : 0;
  const at = cue.at - 2 - comma;
  const mention = reading.actors.roles.covering(at) ?? reading.actors.mentions.covering(at);
  if (mention === undefined || mention.last !== at || !agrees(cue, mention.actor)) return undefined;
  return { actor: mention.actor, words: mention, by: 'before' };
};

const agrees = (cue: VerbCue, actor: ActorDraft): boolean => {
  const { gender, number } = cue.form;
  const plural = actor.type === 'GROUP' || actor.plural === true;
  if (number === 'plural') return plural;
  if (plural) return true;
  // A paper, an agency, a channel is feminine unless a word for it said otherwise.
  const known = actor.gender ?? (actor.type === 'MEDIA' ? 'f' : undefined);
  return known === undefined || known === gender;
};

const farthestSentence = 3;

/** Whoever spoke last and agrees with the verb: وأضاف أن, وقالت إن. */
export const carried = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { discourse, sentence, reading } = context;
  const behindRelative = relatives.has(wordAt(reading, cue.at - 1)) && wordAt(reading, cue.at - 1) !== 'ما';
  // المظاهرة التي طالبت: the verb is said of what stands before, unless a pronoun goes back to it: الهجمات التي قال إنها.
  if (behindRelative && !/^ان(?:ه|ها|هم|هما)$/.test(wordAt(reading, cue.last + 1))) return undefined;
  if (!opensClause(context, cue)) return undefined;
  const recent = discourse.spoken
    .filter((spoken) => sentence - spoken.sentence <= farthestSentence)
    // أضاف goes on from what was said; قال may have the subject of any sentence before.
    .filter(({ spoke }) => spoke || cue.form.verb.continues !== true)
    .reverse();
  const found = recent.find(({ actor }) => agrees(cue, actor));
  if (found !== undefined) return { actor: found.actor, by: 'carried' };
  return cue.form.number === 'plural' ? groupBefore(context, cue) : undefined;
};

/** A plural verb without a subject is said of the group named last in its sentence: ما وصفوه بـ. */
const groupBefore = ({ reading, from }: FrameContext, cue: VerbCue): Subject | undefined => {
  const group = reading.actors.mentions
    .within(from, cue.at)
    .filter(({ actor }) => actor.type === 'GROUP')
    .at(-1);
  return group === undefined ? undefined : { actor: group.actor, words: group, by: 'before' };
};

/** Whether the verb begins its sentence, circumstance left out, or goes on from a frame in it: else its subject is one we could not read. */
const opensClause = ({ reading, clauseFrom, framed }: FrameContext, cue: VerbCue): boolean => {
  if (framed || relatives.has(wordAt(reading, cue.at - 1))) return true;
  const comma = lastComma(reading, clauseFrom, cue.at);
  if (comma !== undefined && comma < cue.at - 1) return false;
  for (let at = clauseFrom; at < (comma ?? cue.at); at += 1) if (isVerbAt(reading, at)) return false;
  return (
    comma !== undefined ||
    cue.at - clauseFrom <= 1 ||
    opensAdverbial(wordAt(reading, clauseFrom)) ||
    openers.has(wordAt(reading, clauseFrom))
  );
};

const lastComma = (reading: FrameContext['reading'], from: number, to: number): number | undefined => {
  for (let at = to - 1; at >= from; at -= 1) if (wordAt(reading, at) === '،') return at;
  return undefined;
};

/** The subject of a sentence that says nothing, for those that go on after it: ونشرت الوزارة مقطعا. وأشارت إلى أن …. */
export const mainSubject = (context: FrameContext): ActorDraft | undefined => {
  const { reading, from, to } = context;
  const found = [...reading.actors.roles.within(from, to), ...reading.actors.mentions.within(from, to)]
    .filter(
      ({ first, cut }) =>
        first <= from + 8 &&
        (cut === 0 || /^[وف]/.test(wordAt(reading, first))) &&
        isSubject(reading, first, from),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);
  return found[0]?.actor ?? epithetSubject(context);
};

/** ونشرت الوزارة مقطعا: called back right behind the verb that opens the sentence. */
const epithetSubject = ({ reading, discourse, from, to }: FrameContext): ActorDraft | undefined =>
  isVerbAt(reading, from) || /^و.*ت$/.test(wordAt(reading, from))
    ? speakerAt(reading, { at: from + 1, to, sure: false }, discourse)?.actor
    : undefined;

const clauseOpeners = new Set([
  '،',
  '.',
  ':',
  'كما',
  'فيما',
  'بينما',
  'حيث',
  'قد',
  'وقد',
  'ثم',
  'لكن',
  'ولكن',
  'عندما',
  '',
]);

/** Whether a verb begins its clause: only there can its subject stand behind it before an object. بريطانيا والدول المتحالفة معها اتهمت موسكو. */
export const opensItsClause = ({ reading, clauseFrom, from }: FrameContext, cue: VerbCue): boolean =>
  cue.conjoined || cue.at === from || cue.at === clauseFrom || clauseOpeners.has(wordAt(reading, cue.at - 1));
