import { isFunctionWord } from '../../language/ar/function-words.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { ActorDraft } from '../names/drafts.js';
import { opensAdverbial } from './connectors.js';
import type { VerbCue } from './cues.js';
import type { FrameContext, Subject } from './frame.js';
import { tokenAt, wordAt } from './reading.js';
import { speakerAt } from './speakers.js';

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
]);

const relatives = new Set(['التي', 'الذي', 'الذين', 'اللذان', 'اللذين', 'ما', 'مما', 'بما', 'عما']);

/** The speaker that stands before the verb: وإسرائيل، من جانبها، قالت إنها; المتحدث باسم … أكد أن. */
export const subjectBefore = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { reading, discourse, from } = context;
  const before = wordAt(reading, cue.at - 1);
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
    if (!openers.has(word) && !opensAdverbial(word) && tokenAt(reading, at)?.kind === 'word')
      return undefined;
  }
  return undefined;
};

/** Where the clause of the verb begins: the sentence, or what follows the cue before it. */
const clauseStart = ({ from }: FrameContext, at: number): number => Math.max(from, at - 40);

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
  return plural ? true : actor.gender === undefined || actor.gender === gender;
};

const farthestSentence = 3;

/** Whoever spoke last and agrees with the verb: وأضاف أن, وقالت إن. */
export const carried = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { discourse, sentence, reading } = context;
  const behindRelative = relatives.has(wordAt(reading, cue.at - 1)) && wordAt(reading, cue.at - 1) !== 'ما';
  // المظاهرة التي طالبت: the verb is said of what stands before, unless a pronoun goes back to it: الهجمات التي قال إنها.
  if (behindRelative && !/^ان(?:ه|ها|هم|هما)$/.test(wordAt(reading, cue.last + 1))) return undefined;
  const recent = discourse.spoken
    .filter((spoken) => sentence - spoken.sentence <= farthestSentence)
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
