import { foldedSet } from '../fold.js';
import { fact } from '../word.js';
import { readings } from './proclitics.js';
import words from './function-words.json' with { type: 'json' };

const closed = foldedSet(
  [words.prepositions, words.conjunctions, words.particles, words.pronouns, words.time, words.frames].flat(),
);

const grammar = foldedSet(
  [words.prepositions, words.conjunctions, words.particles, words.pronouns, words.time].flat(),
);

const prepositions = foldedSet(words.prepositions);

const time = foldedSet(words.time);

/** Whether a folded word, as it stands or behind و and ف, belongs to grammar or the calendar and to no name. */
export const isFunctionWord = fact(
  (word) => closed.has(word) || (/^[وف]/.test(word) && closed.has(word.slice(1))),
);

/** As `isFunctionWord`, without the words for statements and occasions, which may also be what is spoken of: أدان التصريحات. */
export const isGrammarWord = fact(
  (word) => grammar.has(word) || (/^[وف]/.test(word) && grammar.has(word.slice(1))),
);

/** Whether a folded word tells a day or a time. */
export const isTimeWord = fact((word) => readings(word).some((reading) => time.has(reading.word)));

/** Whether a folded word, as it stands or behind و and ف, is a preposition: a noun stands behind it. */
export const isPreposition = fact(
  (word) => prepositions.has(word) || (/^[وف]/.test(word) && prepositions.has(word.slice(1))),
);
