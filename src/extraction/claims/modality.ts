import type { Certainty } from '../../domain/vocabulary/certainty.js';
import type { Stance } from '../../domain/vocabulary/stance.js';
import type { Attributed } from '../attribution/attributed.js';
import type { Document } from '../document/document.js';

const possible = new Set(['قد', 'ربما', 'يمكن', 'محتمل', 'المحتمل', 'لعل']);
const probable = new Set(['يرجح', 'المرجح', 'مرجح', 'المتوقع', 'يتوقع', 'متوقع']);

/** The cue's stance; what stands behind no verb of saying is relayed. */
export const stanceOf = ({ verb, rule }: Attributed): Stance =>
  verb?.stance ?? (rule === 'document-that' ? 'SAY' : 'RELAY');

/** The verb's certainty, else what the first words of the content say. */
export const certaintyOf = ({ tokens }: Document, { verb, content }: Attributed): Certainty => {
  if (verb?.certainty !== undefined) return verb.certainty;
  const opening = tokens.slice(content.from, content.from + 6).map((token) => token.folded);
  if (opening.some((word) => possible.has(word))) return 'POSSIBLE';
  return opening.some((word) => probable.has(word)) ? 'PROBABLE' : 'CERTAIN';
};
