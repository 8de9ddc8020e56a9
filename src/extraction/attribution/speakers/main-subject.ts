import type { ActorDraft } from '../../names/drafts.js';
import type { FrameContext } from '../frames/frame.js';
import { wordAt } from '../reading.js';
import { speakerAt } from './speakers.js';
import { isSubject } from './subject-before.js';
import { isVerbAt } from '../verb-at.js';

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
