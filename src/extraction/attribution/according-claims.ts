import { type AccordingSource, accordingSource } from './speakers/according.js';
import type { Attributed } from './attributed.js';
import type { Content } from './contents/content.js';
import { contentsOf } from './contents/contents.js';
import type { AccordingCue } from './cues/cue.js';
import type { Frame, FrameContext } from './frames/frame.js';
import { tokenAt, wordAt } from './reading.js';
import { wordList } from './words.js';
import { isDocumentNoun } from './speakers/source-nouns.js';

/** One word is no saying, unless it is a verb behind its own أن (أنها تدخلت) or all that is denied (نفى الاتهامات). */
export const isSaying = ({ reading }: FrameContext, { from, to }: Content): boolean => {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokenAt(reading, at)?.kind !== 'mark') words += 1;
  return words >= 2;
};

/** The sources that a sentence names by وفقاً لـ and the like. */
export const accordingSources = (context: FrameContext): readonly AccordingSource[] =>
  context.cues
    .filter((cue): cue is AccordingCue => cue.kind === 'according')
    .map((cue) => accordingSource(context, cue))
    .filter((source) => source !== undefined);

/** ووفقاً للوزارة، …; …، بحسب الأمم المتحدة: the narrator's own sentence, given to its source. */
export const accordingClaims = (
  context: FrameContext,
  frames: readonly Frame[],
  sources: readonly AccordingSource[],
): readonly Attributed[] => {
  for (const source of sources) {
    const { cue, speaker } = source;
    if (cue.self || speaker === undefined) continue;
    const leads = cue.at <= context.from + 2;
    const governed = leads ? frames.length > 0 : frames.some((frame) => frame.from < cue.at);
    if (governed) continue;
    const range = leads
      ? { from: source.end, to: frames[0]?.from ?? context.to }
      : { from: context.from, to: goesOnBehind(context, source, frames) ? context.to : cue.at };
    context.discourse.spoken.push({ actor: speaker.actor, sentence: context.sentence, spoke: true });
    const connector = {
      kind: 'that',
      at: cue.at,
      content: skipLead(context, range.from),
      cut: leadCut(context, range),
    } as const;
    return contentsOf(context.reading, connector, range.to)
      .filter((content) => isSaying(context, content))
      .map((content) => ({
        speaker: speaker.actor,
        source: speaker.words,
        via: source.through === undefined ? [] : [source.through],
        cue: {
          first: cue.at,
          last: cueLast(context, cue),
          cut: /^و[وبحنط]/.test(wordAt(context.reading, cue.at)) && leads ? 1 : 0,
        },
        content,
        rule: leads ? ('according-before' as const) : ('according-after' as const),
      }));
  }
  return [];
};

/** يخشى السكان، وفقا للبلدية، أن …: the clause goes on behind the source, unless a conjunction opens another. */
const goesOnBehind = (
  { reading, from, to }: FrameContext,
  { cue, end }: AccordingSource,
  frames: readonly Frame[],
): boolean => {
  // …، بحسب الوزارة، داعية إلى: a saying of its own stands behind.
  if (frames.some((frame) => frame.from >= end && frame.from <= end + 1)) return false;
  const opened = /^[،(-]$/.test(wordAt(reading, cue.at - 1));
  if (!opened || !/^[،)-]$/.test(wordAt(reading, end)) || to - end < 3) return false;
  for (let at = from; at < cue.at; at += 1) if (wordAt(reading, at) === '،' && at < cue.at - 1) return false;
  return cue.at - from <= 10 && !/^[وف]/.test(wordAt(reading, end + 1));
};

/** The document belongs to the cue: وفقا لتقديرات, حسب بيان. */
const cueLast = ({ reading }: FrameContext, { last, sourceFrom }: AccordingCue): number =>
  isDocumentNoun(wordAt(reading, sourceFrom)) ? sourceFrom : last;

const skipLead = ({ reading, to }: FrameContext, from: number): number => {
  let at = from;
  while (at < to && leads.has(wordAt(reading, at)) && !mayBe(reading, at)) at += 1;
  return at;
};

const leads = wordList('leads');

/** وقد تتراجع الصادرات: before a present قد is what makes it no more than possible. */
const mayBe = (reading: FrameContext['reading'], at: number): boolean =>
  /^[وف]?قد$/.test(wordAt(reading, at)) && /^[يت]/.test(wordAt(reading, at + 1));

const leadCut = (context: FrameContext, { from }: { from: number }): number =>
  from === context.from &&
  /^و/.test(wordAt(context.reading, from)) &&
  from === skipLead(context, from) &&
  (context.reading.actors.mentions.startingAt(from)?.cut ?? 1) > 0 &&
  (wordAt(context.reading, from).length > 4 || mayBe(context.reading, from))
    ? 1
    : 0;
