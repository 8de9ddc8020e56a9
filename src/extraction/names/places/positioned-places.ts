import { foldedSet } from '../../../language/fold.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { wordsOf } from '../../document/words-of.js';
import type { TokenRange } from '../drafts.js';
import { kindWord } from './kind-words.js';
import { institutionNoun, isTitleWord } from '../lexicon.js';
import { type PlaceReading, keyOf } from './place-reading.js';

const positions = foldedSet([
  'الكبرى',
  'الشرقية',
  'الغربية',
  'الشمالية',
  'الجنوبية',
  'الوسطى',
  'العليا',
  'السفلى',
]);

// Nouns too (the navy): only behind a word that ب makes a place.
const waters = foldedSet(['البحرية', 'البرية']);

const before = new Set(['في', 'من', 'الي', 'نحو', 'بين']);

/**
 * في دارنا الكبرى, بدارنا البحرية: an indefinite word with a definite adjective is no Arabic unless the word is a name, and with
 * an adjective of position it is a place's.
 */
export const readPositioned = (reading: PlaceReading, at: number): void => {
  const adjective = reading.tokens[at + 1];
  const position = positions.has(adjective?.folded ?? '');
  if (adjective?.kind !== 'word' || (!position && !waters.has(adjective.folded))) return;
  const cut = cutOf(reading, at, position);
  if (cut === undefined || !mayBeName(reading.tokens[at]?.folded.slice(cut) ?? '')) return;
  note(reading, { first: at, last: at + 1, cut });
};

/** How many letters before the name are a prefix, where the words around say that a place is meant. */
const cutOf = ({ tokens, mentions }: PlaceReading, at: number, position: boolean): number | undefined => {
  const word = tokens[at]?.folded ?? '';
  const last = tokens[at - 1]?.folded ?? '';
  if (word.startsWith('و') && mentions.covering(at - 1) !== undefined) return 1;
  if (kindWord(last) !== undefined) return 0;
  if (word.startsWith('ب')) return 1;
  return position && before.has(last) ? 0 : undefined;
};

const mayBeName = (word: string): boolean =>
  word.length > 2 &&
  // A pronoun makes a noun definite: حدوده الشمالية.
  !/^ال|(?:ه|ها|هم|هما|كم|نا|ي|ات)$/.test(word.replace(/انه$/, 'ان')) &&
  !isFunctionWord(word) &&
  !isVerb(word) &&
  !isTitleWord(word) &&
  kindWord(word) === undefined &&
  institutionNoun(word) === undefined;

const note = (reading: PlaceReading, range: TokenRange): void => {
  const { actors, mentions, book, document } = reading;
  if (!actors.isFree(range.first, range.last) || !mentions.isFree(range.first, range.last)) return;
  const draft = book.unknown(keyOf(reading, range), wordsOf(document, range), 'REGION');
  draft.rule ??= 'place-position';
  draft.aliases.add(wordsOf(document, range));
  if (mentions.add({ ...range, place: draft })) draft.mentions.push(range);
};
