import type { Certainty } from '../../domain/vocabulary/certainty.js';
import type { Stance } from '../../domain/vocabulary/stance.js';
import type { Attributed } from '../attribution/attributed.js';
import type { Document } from '../document/document.js';
import type { ModalityRule } from './modality-rules.js';

const possible = new Set(['قد', 'ربما', 'يمكن', 'محتمل', 'المحتمل', 'لعل']);
const probable = new Set(['يرجح', 'المرجح', 'مرجح', 'المتوقع', 'يتوقع', 'متوقع']);

/** The cue's stance; what stands behind no verb of saying is relayed. */
export const stanceOf = ({
  verb,
  rule,
}: Attributed): { readonly stance: Stance; readonly stanceRule: ModalityRule } => {
  if (verb !== undefined) return { stance: verb.stance, stanceRule: 'stance-of-verb' };
  return rule === 'document-that'
    ? { stance: 'SAY', stanceRule: 'stance-of-document' }
    : { stance: 'RELAY', stanceRule: 'stance-relayed' };
};

/** The verb's certainty, else what the first words of the content say. */
export const certaintyOf = (
  { tokens }: Document,
  { verb, content }: Attributed,
): { readonly certainty: Certainty; readonly certaintyRule: ModalityRule } => {
  if (verb?.certainty !== undefined) return { certainty: verb.certainty, certaintyRule: 'certainty-of-verb' };
  const opening = tokens.slice(content.from, content.from + 6).map((token) => token.folded);
  if (opening.some((word) => possible.has(word)))
    return { certainty: 'POSSIBLE', certaintyRule: 'possible-word' };
  return opening.some((word) => probable.has(word))
    ? { certainty: 'PROBABLE', certaintyRule: 'probable-word' }
    : { certainty: 'CERTAIN', certaintyRule: 'stated-as-fact' };
};
