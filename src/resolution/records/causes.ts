import type { ExtractedClaim, ExtractedEvent } from '../../domain/extraction.js';
import { foldedSet } from '../../language/fold.js';
import { tokenise } from '../../language/tokenise.js';
import data from './causes.json' with { type: 'json' };

const causes = foldedSet(data.words);

/**
 * Whether a claim tells an event only as the cause or the time of something else: «توقف الميناء بسبب العاصفة». The same storm stops a
 * bakery as well: what is said is not that there was one.
 * @param text of the article
 */
export const isAside = (
  event: ExtractedEvent,
  { span }: Pick<ExtractedClaim, 'span'>,
  text: string,
): boolean =>
  tokenise(text.slice(span.start, event.trigger.start))
    .slice(-data.within)
    .some(({ folded }) => causes.has(folded));
