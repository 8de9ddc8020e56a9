import { type AttributionReading, hasTaMarbuta, tokenAt, wordAt } from '../reading.js';
import { wordList } from '../words.js';

const contentNouns = wordList('contentNouns');

/** Whether the noun at a token is what is said, never who says it: أهمية, وجود, استعداده. */
export const isContentNoun = (reading: AttributionReading, at: number): boolean =>
  contentNouns.has(wordAt(reading, at)) || isOwned(reading, at);

/** Whether its owner is written onto the noun at a token: استعداده, خطابها. */
export const isOwned = (reading: AttributionReading, at: number): boolean => {
  const token = tokenAt(reading, at);
  // ه as written: ta marbuta folds to the same letter.
  return (
    token?.kind === 'word' && /^[^ولفبك].{2,}(?:ها|هم|ه)$/.test(token.folded) && !hasTaMarbuta(reading, at)
  );
};
