import { readHandedIn } from '../article/handed-in.js';
import type { HandedIn } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/extract.js';
import { tooManyClaims } from './claim-limit.js';

/**
 * What an article that is handed in says, read and extracted as one from a file is.
 * @throws UnreadableArticle whose `file` is the name of the field
 */
export const extractHandedIn = async (handedIn: HandedIn): Promise<Extraction> => {
  const extraction = extract(await readHandedIn(handedIn));
  const error = tooManyClaims(extraction, handedIn.text === undefined ? 'html' : 'text');
  if (error !== undefined) throw error;
  return extraction;
};
