import { UnreadableArticle } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';

// An article is written wholly or not at all, and what one voice says within days is compared, each with each; the longest of 230 makes some
// hundred.
const mostClaims = 1_000;

/** What is wrong with an article that makes more claims than one may. @param name its file, or the field that has its words */
export const tooManyClaims = ({ claims }: Extraction, name: string): UnreadableArticle | undefined =>
  claims.length > mostClaims
    ? new UnreadableArticle(name, `makes over ${mostClaims} claims`, 'Split it: one article a file.')
    : undefined;
