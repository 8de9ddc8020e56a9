import type { Sentence } from '../document/sentences.js';
import type { ActorDraft } from '../names/drafts.js';
import { accordingSource, type AccordingSource } from './according.js';
import type { Attributed } from './attributed.js';
import { contentsOf, type Content } from './contents.js';
import { cuesIn, type AccordingCue, type Cue } from './cues.js';
import { documentFrame } from './documents.js';
import type { Frame, FrameContext } from './frame.js';
import { participleFrame, verbFrame } from './frames.js';
import { quotationGoesOn, speakerColon } from './quoted-speech.js';
import { tokenAt, wordAt, type AttributionReading, type Discourse } from './reading.js';
import { isDocumentNoun } from './source-nouns.js';
import { mainSubject } from './subjects.js';

/** Reads the body sentence by sentence and gives its assertions in the order of the text. */
export const attribute = (reading: AttributionReading): readonly Attributed[] => {
  const discourse: Discourse = { spoken: [] };
  const all: Attributed[] = [];
  reading.document.sentences.forEach((sentence, index) => {
    if (sentence.title) return;
    const found = readSentence(reading, { sentence, index, discourse, before: all.at(-1) });
    all.push(...found);
  });
  return all;
};

interface SentenceContext {
  readonly sentence: Sentence;
  readonly index: number;
  readonly discourse: Discourse;
  readonly before: Attributed | undefined;
}

const readSentence = (
  reading: AttributionReading,
  { sentence, index, discourse, before }: SentenceContext,
): readonly Attributed[] => {
  const { from, to } = sentence;
  const cues = cuesIn(reading, from, to);
  const context: FrameContext = {
    reading,
    discourse,
    sentence: index,
    from,
    to,
    cues,
    clauseFrom: from,
    framed: false,
  };
  const quoted = speakerColon(context) ?? (cues.length === 0 ? quotationGoesOn(context, before) : undefined);
  if (quoted !== undefined) {
    discourse.spoken.push({ actor: quoted.speaker, sentence: index, spoke: true });
    return [quoted];
  }
  const frames = framesOf(context);
  if (frames.length === 0) noteSubject(context);
  const sources = accordingSources(context);
  const claims = frames.flatMap((frame, at) => claimsOf(context, { frame, next: frames[at + 1], sources }));
  return [...claims, ...accordingClaims(context, frames, sources)].sort(
    (a, b) => a.content.from - b.content.from,
  );
};

/** The frames of a sentence, each verb's speaker known to those after it. */
const framesOf = (context: FrameContext): readonly Frame[] => {
  const frames: Frame[] = [];
  let speaker: ActorDraft | undefined;
  for (const cue of context.cues) {
    const last = frames.at(-1);
    if (last !== undefined && cue.at < last.connector.content) continue;
    const clauseFrom = last === undefined ? context.from : last.connector.content;
    const frame = frameOf(
      { ...context, clauseFrom, framed: last !== undefined },
      cue,
      speaker ?? mainSubject(context) ?? recent(context),
    );
    if (frame === undefined) continue;
    if (last !== undefined && isNested(frame, last)) {
      // أن مسؤولا قال إن …: he speaks, through whoever was read first.
      frames[frames.length - 1] = {
        ...frame,
        via: [...last.via, last.speaker, ...frame.via],
        from: last.from,
      };
      speaker = frame.speaker;
      context.discourse.spoken.push({ actor: frame.speaker, sentence: context.sentence, spoke: true });
      continue;
    }
    speaker = frame.speaker;
    frames.push(throughTheSame(frame, last));
    if (frame.cue.kind === 'document' || issuesDocument(context, frame))
      context.discourse.issuer = frame.speaker;
    context.discourse.spoken.push({ actor: frame.speaker, sentence: context.sentence, spoke: true });
  }
  return frames;
};

/** قال مكتب الرئيس في بيان: the statement is the speaker's. */
const issuesDocument = ({ reading }: FrameContext, frame: Frame): boolean => {
  for (let at = frame.cue.at; at < frame.connector.content; at += 1)
    if (wordAt(reading, at) === 'في' && wordAt(reading, at + 1) === 'بيان') return true;
  return false;
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

/** A sentence that says nothing still has a subject, of whom the next may speak. */
const noteSubject = (context: FrameContext): void => {
  const actor = mainSubject(context);
  if (actor !== undefined) context.discourse.spoken.push({ actor, sentence: context.sentence, spoke: false });
};

const frameOf = (context: FrameContext, cue: Cue, speaker: ActorDraft | undefined): Frame | undefined => {
  if (cue.kind === 'document') return documentFrame(context, cue);
  if (cue.kind === 'verb') return verbFrame(context, cue);
  if (cue.kind === 'participle') return participleFrame(context, cue, speaker);
  return undefined;
};

/** Whoever spoke in the sentence before goes on in a participle without a verb of its own. */
const recent = ({ discourse, sentence }: FrameContext): ActorDraft | undefined => {
  const last = discourse.spoken.at(-1);
  return last !== undefined && sentence - last.sentence <= 1 ? last.actor : undefined;
};

interface Framed {
  readonly frame: Frame;
  readonly next: Frame | undefined;
  readonly sources: readonly AccordingSource[];
}

const claimsOf = (context: FrameContext, { frame, next, sources }: Framed): readonly Attributed[] => {
  const source = sources.find(({ cue }) => cue.at > frame.connector.content);
  const end = Math.min(
    frame.connector.content <= frame.cue.at && frame.connector.kind === 'quote' ? frame.cue.at : context.to,
    next?.from ?? context.to,
    source?.cue.at ?? context.to,
  );
  const passedOn =
    source !== undefined && !source.cue.self && source.speaker?.actor.type === 'MEDIA'
      ? [source.speaker.actor]
      : [];
  const before = sources.find(({ cue }) => cue.at < frame.cue.at && cue.at <= context.from + 2);
  const led =
    before?.speaker?.actor.type === 'MEDIA' && before.speaker.actor !== frame.speaker
      ? [before.speaker.actor]
      : [];
  const via = [...new Set([...led, ...frame.via, ...passedOn])].filter((actor) => actor !== frame.speaker);
  return contentsOf(context.reading, frame.connector, end)
    .filter((content) => isSaying(context, content))
    .map((content) => ({
      speaker: frame.speaker,
      ...(frame.source === undefined ? {} : { source: frame.source }),
      via,
      cue: { first: frame.cue.at, last: frame.cue.last, cut: cutOf(context.reading, frame.cue) },
      ...(frame.verb === undefined ? {} : { verb: frame.verb }),
      content,
      rule: frame.rule,
    }));
};

const cutOf = (reading: AttributionReading, cue: Cue): number =>
  cue.kind === 'verb' && cue.conjoined
    ? 1
    : cue.kind === 'participle' && /^و[م]/.test(wordAt(reading, cue.at))
      ? 1
      : 0;

/** One word is no saying. */
const isSaying = ({ reading }: FrameContext, { from, to }: Content): boolean => {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokenAt(reading, at)?.kind !== 'mark') words += 1;
  return words >= 2;
};

// --- according to ----------------------------------------------------------------------------------------------------

const accordingSources = (context: FrameContext): readonly AccordingSource[] =>
  context.cues
    .filter((cue): cue is AccordingCue => cue.kind === 'according')
    .map((cue) => accordingSource(context, cue))
    .filter((source) => source !== undefined);

/** ووفقاً للوزارة، …; …، بحسب الأمم المتحدة: the narrator's own sentence, given to its source. */
const accordingClaims = (
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
      : { from: context.from, to: cue.at };
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
        via: [],
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

/** The document belongs to the cue: وفقا لتقديرات, حسب بيان. */
const cueLast = ({ reading }: FrameContext, { last, sourceFrom }: AccordingCue): number =>
  isDocumentNoun(wordAt(reading, sourceFrom)) ? sourceFrom : last;

const skipLead = ({ reading, to }: FrameContext, from: number): number => {
  let at = from;
  while (at < to && ['،', ',', 'فقد', 'فان', 'ان', 'قد', 'وقد'].includes(wordAt(reading, at))) at += 1;
  return at;
};

const leadCut = (context: FrameContext, { from }: { from: number }): number =>
  from === context.from &&
  /^و/.test(wordAt(context.reading, from)) &&
  from === skipLead(context, from) &&
  (context.reading.actors.mentions.startingAt(from)?.cut ?? 1) > 0 &&
  wordAt(context.reading, from).length > 4
    ? 1
    : 0;
