import { type AttributionReading, wordAt } from '../reading.js';
import { wordList } from '../words.js';

// أيضا, بالقول, مجددا, مؤكدا right behind verb or speaker.
const passedOver = wordList('passedOver');

// مرة أخرى, من جانبه: two words of which neither alone is passed over.
const passedOverPairs = wordList('passedOverPairs');

// قال له, أكد لنا: to whom, written onto its preposition.
const boundPronouns = wordList('boundPronouns');

/** The first token behind a preposition and its pronoun: وأكد له طبيب أن. */
export const skipPronoun = (reading: AttributionReading, from: number): number =>
  boundPronouns.has(wordAt(reading, from)) ? from + 1 : from;

/** The same, going back: the token before a preposition and its pronoun. */
export const skippedBack = (reading: AttributionReading, at: number): number =>
  boundPronouns.has(wordAt(reading, at)) ? at - 1 : at;

/** The first token from `from` on that does not only say how or to whom it was said: أيضا, مجددا, مؤكدا, له. */
export const skipAdverbs = (reading: AttributionReading, from: number): number => {
  let at = from;
  for (;;) {
    if (passedOver.has(wordAt(reading, at)) || boundPronouns.has(wordAt(reading, at))) at += 1;
    else if (passedOverPairs.has(`${wordAt(reading, at)}_${wordAt(reading, at + 1)}`)) at += 2;
    else return at;
  }
};
