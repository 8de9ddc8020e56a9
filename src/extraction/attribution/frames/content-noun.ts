import { type AttributionReading, hasTaMarbuta, tokenAt, wordAt } from '../reading.js';
import { isTitleWord } from '../../names/lexicon.js';
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
    token?.kind === 'word' &&
    /^[^ولفبك].{2,}(?:هما|ها|هم|ه)$/.test(token.folded) &&
    !hasTaMarbuta(reading, at)
  );
};

const kin = wordList('kin');

/** زوجته, محاميها, نظيره: whether a noun with its owner written onto it is a person. */
export const isSomebodys = (reading: AttributionReading, at: number): boolean => {
  if (!isOwned(reading, at)) return false;
  const stem = wordAt(reading, at).replace(/(?:هما|ها|هم|ه)$/, '');
  return [stem, stem.replace(/ت$/, 'ه')].some((noun) => kin.has(noun) || isTitleWord(noun));
};
