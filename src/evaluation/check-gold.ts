import { BadGold } from '../domain/errors.js';
import type { Span } from '../domain/span.js';
import type { GoldArticle } from './gold.js';
import { namesOf } from './names.js';

/**
 * Holds an annotation against the text of its article.
 * @param name the gold file, for messages
 * @throws BadGold where words do not stand where they are said to, a speaker is no actor, or two claims have one id
 */
export const checkGold = (name: string, gold: GoldArticle, text: string): void => {
  const fault = (field: string, reason: string): BadGold => new BadGold(name, field, { reason });
  const stands = (field: string, { start, end }: Span, words: string): void => {
    const found = text.slice(start, end);
    if (found !== words) throw fault(field, `there stands "${found}" and not "${words}"`);
  };
  const ids = new Map<string, number>();
  const actors = new Set(gold.actors.flatMap(namesOf));
  gold.events.forEach(({ trigger, words }, at) => {
    stands(`events[${at}].start`, trigger, words);
  });
  gold.claims.forEach((claim, at) => {
    const before = ids.get(claim.id);
    if (before !== undefined)
      throw fault(`claims[${at}].id`, `${claim.id} is the id of claims[${before}] already`);
    ids.set(claim.id, at);
    stands(`claims[${at}].span`, claim.span, claim.text);
    if (!actors.has(claim.speaker))
      throw fault(`claims[${at}].speaker`, `${claim.speaker} is no actor of the file`);
  });
};
