import { connectorAt } from './connectors.js';
import type { DocumentCue } from './cues.js';
import type { Frame, FrameContext } from './frame.js';
import { wordAt } from './reading.js';
import { isDocumentNoun } from './source-nouns.js';
import { speakerAt } from './speakers.js';

const farthest = 12;

/** جاء في بيان الوزارة أن …: a document says so, that is whoever issued it. */
export const documentFrame = (context: FrameContext, cue: DocumentCue): Frame | undefined => {
  const { reading, discourse, to } = context;
  const noun = cue.last + 1;
  if (!isDocumentNoun(wordAt(reading, noun))) return undefined;
  const speaker = speakerAt(reading, { at: noun, to, sure: false }, discourse);
  if (speaker === undefined) return undefined;
  for (let at = speaker.words.last + 1; at < Math.min(to, speaker.words.last + farthest); at += 1) {
    const connector = connectorAt(reading, at, ['that', 'quote']);
    if (connector === undefined) continue;
    return {
      cue,
      speaker: speaker.actor,
      source: speaker.words,
      via: [],
      connector,
      from: cue.at,
      rule: 'document-that',
    };
  }
  return undefined;
};
