import { isFunctionWord } from '../../../language/ar/function-words.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { opensAdverbial } from '../frames/connectors.js';
import type { VerbCue } from '../cues/cue.js';
import type { FrameContext } from '../frames/frame.js';
import { tokenAt, wordAt } from '../reading.js';
import { wordList } from '../words.js';

/** Words a clause may begin with before its subject. */
export const openers = wordList('openers');

/** Where the clause of the verb begins: the sentence, or what follows the cue before it. */
export const clauseStart = (context: FrameContext, at: number): number =>
  Math.max(context.clauseFrom, at - 40, turnBefore(context, at) ?? 0);

/** Whether a noun phrase, known or not, stands before the verb where its clause begins. */
export const followsPhrase = (context: FrameContext, cue: VerbCue): boolean => {
  const { reading } = context;
  let at = clauseStart(context, cue.at);
  while (at < cue.at && openers.has(wordAt(reading, at))) at += 1;
  const word = wordAt(reading, at);
  return (
    at < cue.at &&
    tokenAt(reading, at)?.kind === 'word' &&
    !isFunctionWord(word) &&
    !opensAdverbial(word) &&
    !isVerb(word) &&
    !isVerb(withoutConjunction(word))
  );
};

const turns = /^(?:و?لكن|فيما|بينما|حين|ان)$/;

/** Where a clause begins that turns to another subject: ، لكن …, ، فيما …, غير أن …. */
export const turnBefore = ({ reading, clauseFrom }: FrameContext, at: number): number | undefined => {
  for (let i = at - 1; i >= clauseFrom; i -= 1) {
    const word = wordAt(reading, i);
    const adversative = word !== 'ان' || /^(?:غير|الا|بيد)$/.test(wordAt(reading, i - 1));
    if (turns.test(word) && adversative) return i + 1;
  }
  return undefined;
};

const clauseOpeners = wordList('clauseOpeners');

/** Whether a verb begins its clause: only there can its subject stand behind it before an object. بريطانيا والدول المتحالفة معها اتهمت موسكو. */
export const opensItsClause = ({ reading, clauseFrom, from }: FrameContext, cue: VerbCue): boolean =>
  cue.object ||
  cue.conjoined ||
  cue.at === from ||
  cue.at === clauseFrom ||
  clauseOpeners.has(wordAt(reading, cue.at - 1));
