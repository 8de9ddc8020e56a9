import type { Sentence } from '../document/sentences.js';
import { accordingClaims, accordingSources } from './according-claims.js';
import type { Attributed } from './attributed.js';
import { cuesIn } from './cues/cues.js';
import type { FrameContext } from './frames/frame.js';
import { claimsOf } from './framed-claims.js';
import { quotationGoesOn, speakerColon } from './quoted-speech.js';
import type { AttributionReading, Discourse } from './reading.js';
import { noteIssued } from './frames/issued-documents.js';
import { framesOf } from './frames/sentence-frames.js';
import { noteSubject } from './frames/noted-subjects.js';

/** Reads the body sentence by sentence and gives its assertions in the order of the text. */
export const attribute = (reading: AttributionReading): readonly Attributed[] => {
  const discourse: Discourse = { spoken: [], unread: [], issued: [] };
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
  const { frames, ends } = framesOf(context);
  if (frames.length === 0) noteSubject(context);
  noteIssued(context);
  const sources = accordingSources(context);
  const claims = frames.flatMap((frame, at) =>
    claimsOf(context, { frame, next: frames[at + 1], sources, ends }),
  );
  return [...claims, ...accordingClaims(context, frames, sources)].sort(
    (a, b) => a.content.from - b.content.from,
  );
};
