import { isVerb } from '../../../language/ar/verbs.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import type { Document } from '../../document/document.js';
import type { ActorMention } from '../drafts.js';
import type { MentionList } from '../mention-list.js';

const farthest = 9;

const quotes = new Set(['"', '»', '”']);

const closing = new Set(['،', ':', 'ان', 'بان', '"', '«', '“', '”', '(', '']);

/** سفير المغرب في دكار، سالم حداد، : the name between commas behind what else is said of an office. */
export const nameBehind = (
  { tokens }: Document,
  actors: MentionList<ActorMention>,
  from: number,
): ActorMention | undefined => {
  for (let at = from; at < from + farthest; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.folded === '،') {
      const name = actors.startingAt(at + 1);
      const person =
        name?.actor.type === 'PERSON' && name.actor.identification === 'NAMED' && name.by === 'name';
      return person && name.cut === 0 && closing.has(tokens[name.last + 1]?.folded ?? '') ? name : undefined;
    }
    // “المبعوث المكلف بالملف”، سالم حداد، : the office's quotation mark.
    if (quotes.has(token.folded) && tokens[at + 1]?.folded === '،') continue;
    if (token.kind === 'mark' || closing.has(token.folded) || isVerb(withoutConjunction(token.folded)))
      return undefined;
  }
  return undefined;
};
