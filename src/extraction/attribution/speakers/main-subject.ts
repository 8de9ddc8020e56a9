import type { ActorDraft } from '../../names/drafts.js';
import type { FrameContext } from '../frames/frame.js';
import { wordAt } from '../reading.js';
import { speakerAt } from './speakers.js';
import { subjectsIn } from './subjects-in.js';
import { isVerbAt } from '../verb-at.js';

/** The subject of a sentence that says nothing, for those that go on after it: ونشرت الوزارة مقطعا. وأشارت إلى أن …. */
export const mainSubject = (context: FrameContext): ActorDraft | undefined => {
  const { reading, from, to } = context;
  const found = subjectsIn(reading, from, to).find(({ first }) => first <= from + 8);
  return found?.actor ?? epithetSubject(context);
};

/** ونشرت الوزارة مقطعا: called back right behind the verb that opens the sentence. */
const epithetSubject = ({ reading, discourse, from, to }: FrameContext): ActorDraft | undefined => {
  // ولم تسم المنظمة …: whatever stands behind ولم is a verb.
  const negated = /^[وف]?ل[من]$/.test(wordAt(reading, from));
  return negated || isVerbAt(reading, from) || /^و.*ت$/.test(wordAt(reading, from))
    ? speakerAt(reading, { at: from + (negated ? 2 : 1), to, sure: false }, discourse)?.actor
    : undefined;
};
