import type { Attributed } from './attributed.js';
import type { FrameContext } from './frames/frame.js';
import { wordAt } from './reading.js';
import { speakerAt } from './speakers/speakers.js';

const shortest = 4;

/** بوتين: «…» — a name, a colon and its words, at the start of a sentence. */
export const speakerColon = (context: FrameContext): Attributed | undefined => {
  const { reading, discourse, from, to } = context;
  const speaker = speakerAt(reading, { at: from, to, sure: false }, discourse);
  const colon = (speaker?.words.last ?? from) + 1;
  const quotation = reading.document.quotationOf[colon + 1];
  if (speaker === undefined || wordAt(reading, colon) !== ':' || quotation?.open !== colon + 1)
    return undefined;
  return {
    speaker: speaker.actor,
    source: speaker.words,
    via: [],
    content: { from: quotation.open + 1, to: quotation.close, cut: 0, quoted: true, mixed: false },
    rule: 'speaker-colon',
  };
};

/** A sentence that begins with a quotation and has no cue goes on for whoever was quoted last. */
export const quotationGoesOn = (
  context: FrameContext,
  before: Attributed | undefined,
): Attributed | undefined => {
  const { reading, from, to, sentence } = context;
  const quotation = reading.document.quotationOf[from];
  const last = context.discourse.spoken.at(-1);
  if (quotation?.open !== from || before === undefined || last === undefined || sentence - last.sentence > 1)
    return undefined;
  if (quotation.close - from <= shortest || !before.content.quoted) return undefined;
  // A quotation that the paragraph forgets to close ends with it, its full stop left out.
  const end = Math.min(quotation.close, to);
  const stop =
    wordAt(reading, end) === '.' ? end : !quotation.closed && wordAt(reading, end) !== '.' ? end + 1 : end;
  return {
    speaker: last.actor,
    via: before.via,
    content: { from: from + 1, to: stop, cut: 0, quoted: true, mixed: false },
    rule: 'quotation-goes-on',
  };
};
