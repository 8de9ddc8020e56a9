import type { ExtractedClaim, Extraction } from '../../src/domain/extraction.js';
import { extract } from '../../src/extraction/extract.js';
import { articleOf } from './article-of.js';

const line = ({ actors, article }: Extraction, { speaker, via, span }: ExtractedClaim): string => {
  const names = [speaker, ...via].map((id) => actors.find((actor) => actor.id === id)?.name ?? id);
  return `${names.join(' < ')}: ${article.text.slice(span.start, span.end)}`;
};

/** Who says what in a text, a line a claim: `speaker: words`, and `speaker < outlet: words` where it came through one. */
export const said = (text: string): readonly string[] => {
  const extraction = extract(articleOf(text));
  return extraction.claims.map((claim) => line(extraction, claim));
};
