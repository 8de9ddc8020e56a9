import type { ActorDraft } from '../../names/drafts.js';
import type { Cue } from '../cues/cue.js';
import { documentFrame } from './documents.js';
import type { Frame, FrameContext } from './frame.js';
import { participleFrame } from './participle-frame.js';
import { wordAt } from '../reading.js';
import { connectorAt, isThat } from './connectors.js';
import { noteSpokenDocument } from './issued-documents.js';
import { skipAdverbs } from './adverbs.js';
import { nounRelatives } from '../speakers/subject-before.js';
import { verbFrame } from './verb-frame.js';
import { goesOn } from '../speakers/participle-speaker.js';
import { noteUnread } from './noted-subjects.js';

/** The frames of a sentence, each verb's speaker known to those after it, and where somebody unread takes the word. */
export const framesOf = (
  context: FrameContext,
): { readonly frames: readonly Frame[]; readonly ends: readonly number[] } => {
  const frames: Frame[] = [];
  const ends: number[] = [];
  const speakers: ActorDraft[] = [];
  for (const cue of context.cues) {
    const last = frames.at(-1);
    if (last !== undefined && (cue.at < last.connector.content || isOwnVerb(cue, last))) continue;
    const clauseFrom = last === undefined ? context.from : last.connector.content;
    const tense =
      last?.cue.kind === 'verb' && last.connector.kind === 'that' ? last.cue.form.tense : undefined;
    if (last !== undefined && isDescription(context, cue, last)) continue;
    const inner = {
      ...context,
      clauseFrom,
      framed: last !== undefined,
      ...(tense === undefined ? {} : { tense }),
    };
    const frame = frameOf(inner, cue, speakers);
    if (frame === undefined && last === undefined) noteUnread(context, cue);
    if (frame === undefined && last !== undefined && takesTheWord(context, cue)) ends.push(cue.at);
    if (frame === undefined || (last !== undefined && isPartOf(frame, last))) continue;
    if (last !== undefined && isNested(frame, last)) {
      // أن مسؤولا قال إن …: he speaks, through whoever was read first.
      frames[frames.length - 1] = {
        ...frame,
        via: [...last.via, last.speaker, ...frame.via],
        from: last.from,
      };
      speakers.push(frame.speaker);
      context.discourse.spoken.push({ actor: frame.speaker, sentence: context.sentence, spoke: true });
      continue;
    }
    speakers.push(frame.speaker);
    frames.push(throughTheSame(frame, last));
    noteSpokenDocument(context, frame);
    context.discourse.spoken.push({ actor: frame.speaker, sentence: context.sentence, spoke: true });
  }
  return { frames, ends };
};

/** ، وأكد أن …, ، مضيفا أن …: another saying, whosever it is, behind a comma: what was said before ends there. */
const takesTheWord = (context: FrameContext, cue: Cue): boolean => {
  const { reading } = context;
  if (wordAt(reading, cue.at - 1) !== '،' || cue.kind === 'according' || cue.kind === 'document')
    return false;
  if (cue.kind === 'participle')
    return connectorAt(reading, skipAdverbs(reading, cue.last + 1), ['that']) !== undefined;
  return (
    cue.conjoined &&
    !cue.negated &&
    cue.form.verb.impersonal !== true &&
    connectorAt(reading, skipAdverbs(reading, cue.last + 1), ['that', 'quote']) !== undefined
  );
};

/** معتبرا أنه يعبر عن …: the verb right behind أنه is what is said. */
const isOwnVerb = (cue: Cue, { connector }: Frame): boolean =>
  cue.kind === 'verb' &&
  connector.kind === 'that' &&
  cue.at === connector.content &&
  connector.at < cue.at &&
  cue.form.tense === 'present';

/** يشير الوزير إلى الحادثة التي أكدت القوات وقوعها: what a noun phrase is described by is part of it. */
const isDescription = ({ reading }: FrameContext, cue: Cue, { connector }: Frame): boolean =>
  cue.kind === 'verb' &&
  (connector.kind === 'phrase' || connector.kind === 'preposition') &&
  nounRelatives.has(wordAt(reading, cue.at - 1)) &&
  !isThat(wordAt(reading, skipAdverbs(reading, cue.last + 1)));

/**
 * قال إن الوزير رحب بالقرار, إن الجيش يحاصر ما وصفه بـ«الوكر»: what somebody within it does in words, and what the speaker himself
 * calls things, is part of what is said.
 */
const isPartOf = (frame: Frame, last: Frame): boolean => {
  const { cue, verb, speaker } = frame;
  // ووصفته بأنه …: joined by و it is a saying of its own.
  if (cue.kind !== 'verb' || cue.conjoined) return false;
  const opens = cue.at - last.connector.content < 2;
  if (speaker === last.speaker)
    return cue.object && verb?.describes === true && (last.connector.kind === 'that' || !opens);
  return last.connector.kind === 'that' && verb?.act === true;
};

/** A frame whose speaker is the first thing that the frame before it says. */
const isNested = (frame: Frame, last: Frame): boolean =>
  frame.source !== undefined &&
  frame.speaker !== last.speaker &&
  last.connector.kind === 'that' &&
  frame.from - last.connector.content <= 1;

/** Who goes on speaking in a sentence goes on through the same outlet: نقلت X عن Y …، مضيفا. */
const throughTheSame = (frame: Frame, last: Frame | undefined): Frame =>
  frame.source === undefined && frame.speaker === last?.speaker && frame.via.length === 0
    ? { ...frame, via: last.via }
    : frame;

const frameOf = (context: FrameContext, cue: Cue, speakers: readonly ActorDraft[]): Frame | undefined => {
  if (cue.kind === 'document') return documentFrame(context, cue);
  if (cue.kind === 'verb') return verbFrame(context, cue);
  return cue.kind === 'participle'
    ? participleFrame(context, cue, goesOn(context, cue, speakers))
    : undefined;
};
