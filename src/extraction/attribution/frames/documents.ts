import { connectorAt } from './connectors.js';
import type { DocumentCue } from '../cues/cue.js';
import type { Frame, FrameContext } from './frame.js';
import { wordAt } from '../reading.js';
import { isDocumentNoun } from '../speakers/source-nouns.js';
import { speakerAt } from '../speakers/speakers.js';

const farthest = 12;

/** جاء في بيان الوزارة أن …: a document says so, that is whoever issued it. */
export const documentFrame = (context: FrameContext, cue: DocumentCue): Frame | undefined => {
  const { reading, discourse, to } = context;
  if (/^فيها?$/.test(wordAt(reading, cue.last))) return relativeFrame(context, cue);
  const noun = cue.last + 1;
  if (!isDocumentNoun(wordAt(reading, noun))) return undefined;
  const { at: first, last: inner } = cue;
  const speaker = speakerAt(reading, { at: noun, to, sure: false }, discourse);
  if (speaker === undefined) return undefined;
  for (let next = speaker.words.last + 1; next < Math.min(to, speaker.words.last + farthest); next += 1) {
    const connector = connectorAt(reading, next, ['that', 'quote']);
    if (connector === undefined) continue;
    return {
      cue: { kind: 'document', at: first, last: inner + 1 },
      speaker: speaker.actor,
      source: speaker.words,
      via: [],
      connector,
      from: first,
      rule: 'document-that',
    };
  }
  return undefined;
};

/** تقرير لصحيفة … جاء فيه أن …: the document stands before. */
const relativeFrame = (context: FrameContext, cue: DocumentCue): Frame | undefined => {
  const { reading, discourse, clauseFrom } = context;
  const connector = connectorAt(reading, cue.last + 1, ['that', 'quote']);
  if (connector === undefined) return undefined;
  for (let at = cue.at - 1; at >= Math.max(clauseFrom, cue.at - farthest); at -= 1) {
    if (!isDocumentNoun(wordAt(reading, at))) continue;
    const speaker = speakerAt(reading, { at, to: cue.at, sure: false }, discourse);
    if (speaker === undefined) return undefined;
    const { actor, words } = speaker;
    return { cue, speaker: actor, source: words, via: [], connector, from: cue.at, rule: 'document-that' };
  }
  return undefined;
};
