import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { isVerb } from '../../../language/ar/verbs.js';
import type { ActorMention } from '../../names/drafts.js';
import { isThat } from '../frames/connectors.js';
import { skippedBack } from '../frames/adverbs.js';
import type { FrameContext } from '../frames/frame.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { isVerbAt } from '../verb-at.js';

/** The mentions among the tokens that stand where a subject does, in order, the longer of two that begin together first. */
export const subjectsIn = (reading: AttributionReading, from: number, to: number): readonly ActorMention[] =>
  [...reading.actors.roles.within(from, to), ...reading.actors.mentions.within(from, to)]
    .filter(
      ({ first, cut }) =>
        (cut === 0 || /^[وف]/.test(wordAt(reading, first)) || wordAt(reading, first - 1).endsWith('سبق')) &&
        reading.document.quotationOf[first] === reading.document.quotationOf[from] &&
        isSubject(reading, first, from),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);

/** Whether the mention that begins at a token stands where a subject does: first, or right behind a verb or its أن. */
const isSubject = (reading: FrameContext['reading'], first: number, from: number): boolean => {
  if (first === from || isVerbAt(reading, first - 1)) return true;
  // ورد عليه الوزير: a preposition and its pronoun may stand between.
  const at = skippedBack(reading, first - 1);
  const before = wordAt(reading, at);
  const verb = before.replace(/^[وف]/, '');
  // وسبق لفلان أن …: he is the subject of what follows.
  if (at < from || verb === 'سبق') return at >= from;
  return isThat(before) || /^كانت?$/.test(verb) || reportingForm(verb) !== undefined || isVerb(verb);
};
