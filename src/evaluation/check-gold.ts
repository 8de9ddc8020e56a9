import { BadGold } from '../domain/errors.js';
import type { Span } from '../domain/span.js';
import type { GoldArticle } from './gold.js';
import { namesOf } from './names.js';

/**
 * Holds an annotation against the text of its article.
 * @param name the gold file, for messages
 * @throws BadGold where words do not stand where they are said to, or a speaker is no actor
 */
export const checkGold = (name: string, gold: GoldArticle, text: string): void => {
  const stands = (field: string, { start, end }: Span, words: string): void => {
    const found = text.slice(start, end);
    if (found !== words) throw new BadGold(name, field, `there stands "${found}" and not "${words}"`);
  };
  const actors = new Set(gold.actors.flatMap(namesOf));
  gold.events.forEach(({ trigger, words }, at) => {
    stands(`events[${at}].start`, trigger, words);
  });
  gold.claims.forEach((claim, at) => {
    stands(`claims[${at}].span`, claim.span, claim.text);
    if (!actors.has(claim.speaker))
      throw new BadGold(name, `claims[${at}].speaker`, `${claim.speaker} is no actor of the file`);
  });
};
