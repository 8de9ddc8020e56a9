import { opensAdverbial } from '../frames/connectors.js';
import type { VerbCue } from '../cues/cue.js';
import type { FrameContext, Subject } from '../frames/frame.js';
import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { isOpen, tokenAt, wordAt } from '../reading.js';
import { wordList } from '../words.js';
import { agrees } from './agreement.js';
import { openers, turnBefore } from './clause-start.js';
import { relatives } from './subject-before.js';
import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerbAt } from '../verb-at.js';

const farthestSentence = 3;

const unnamed = wordList('unnamedSubjects');

/** Whoever spoke last and agrees with the verb: وأضاف أن, وقالت إن. */
export const carried = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  const { discourse, sentence, reading } = context;
  const behindRelative = relatives.has(wordAt(reading, cue.at - 1)) && wordAt(reading, cue.at - 1) !== 'ما';
  // المظاهرة التي طالبت: the verb is said of what stands before, unless a pronoun goes back to it: الهجمات التي قال إنها.
  if (behindRelative && !/^ان(?:ه|ها|هم|هما)$/.test(wordAt(reading, cue.last + 1))) return undefined;
  // وقال بعضهم: somebody else, whom nothing names.
  if (unnamed.has(wordAt(reading, cue.last + 1))) return undefined;
  if (!opensClause(context, cue)) return undefined;
  const at = discourse.spoken.findLastIndex(
    (spoken) =>
      sentence - spoken.sentence <= farthestSentence &&
      // أضاف goes on from what was said; قال may have the subject of any sentence before.
      (spoken.spoke || cue.form.verb.continues !== true) &&
      agrees(cue.form, spoken.actor),
  );
  const found = isOpen(discourse, cue.form, at) ? undefined : discourse.spoken[at];
  // اتهم معارضون الحاكم …، في حين قال إن: the other one of the sentence answers, nobody of a sentence before.
  if (context.framed && found?.sentence !== sentence) return answering(context, cue);
  if (found !== undefined) return { actor: found.actor, by: 'carried' };
  return cue.form.number === 'plural' ? groupBefore(context, cue) : undefined;
};

/** Whoever of the sentence agrees with the verb, where it is one alone. */
const answering = ({ reading, from }: FrameContext, cue: VerbCue): Subject | undefined => {
  const named = [
    ...reading.actors.roles.within(from, cue.at),
    ...reading.actors.mentions.within(from, cue.at),
  ]
    .filter(({ actor, cut }) => cut === 0 && actor.type === 'PERSON' && agrees(cue.form, actor))
    .map(({ actor }) => actor);
  const [actor] = named;
  return actor === undefined || named.some((other) => other !== actor) ? undefined : { actor, by: 'carried' };
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
const opensClause = (context: FrameContext, cue: VerbCue): boolean => {
  const { reading, clauseFrom, framed } = context;
  if (relatives.has(wordAt(reading, cue.at - 1))) return true;
  // لكن الحاكم أبلغه: a clause that turns to a subject of its own is not carried over to.
  const turn = turnBefore(context, cue.at);
  if (
    turn !== undefined &&
    turn < cue.at &&
    !opensAdverbial(wordAt(reading, turn)) &&
    !isVerbAt(reading, turn)
  )
    return false;
  if (framed || /^(?:حيث|اذ)$/.test(wordAt(reading, cue.at - 1))) return true;
  if (followsNoun(context, cue)) return false;
  const comma = lastComma(reading, clauseFrom, cue.at);
  if (comma !== undefined && comma < cue.at - 1) return false;
  for (let at = clauseFrom; at < (comma ?? cue.at); at += 1) if (isVerbAt(reading, at)) return false;
  // وكان الرجل سبق الجميع، وقال: the verb that opens the sentence has a subject of its own.
  if (comma !== undefined && opensWithVerb(reading, clauseFrom)) return false;
  return (
    comma !== undefined ||
    cue.at - clauseFrom <= 1 ||
    opensAdverbial(wordAt(reading, clauseFrom)) ||
    openers.has(wordAt(reading, clauseFrom))
  );
};

const opensWithVerb = (reading: FrameContext['reading'], at: number): boolean =>
  /^[وف]/.test(wordAt(reading, at)) &&
  (isVerb(withoutConjunction(wordAt(reading, at))) ||
    reportingForm(withoutConjunction(wordAt(reading, at))) !== undefined);

/** وكانت تقارير صحفية أشارت: a plain noun right before the verb is a subject that could not be read. */
const followsNoun = ({ reading, clauseFrom }: FrameContext, cue: VerbCue): boolean => {
  const at = wordAt(reading, cue.at - 1) === 'قد' ? cue.at - 2 : cue.at - 1;
  const word = wordAt(reading, at);
  if (!/^و?(?:لكن|كانت?)$/.test(wordAt(reading, clauseFrom)) || at <= clauseFrom) return false;
  return (
    tokenAt(reading, at)?.kind === 'word' &&
    !isFunctionWord(word) &&
    !isTimeWord(word) &&
    !opensAdverbial(word)
  );
};

const lastComma = (reading: FrameContext['reading'], from: number, to: number): number | undefined => {
  for (let at = to - 1; at >= from; at -= 1) if (wordAt(reading, at) === '،') return at;
  return undefined;
};
