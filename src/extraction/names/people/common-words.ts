import { countryNamed } from '../../../gazetteer/countries.js';
import { isGivenName } from '../../../gazetteer/given-names.js';
import { placesNamed } from '../../../gazetteer/places.js';
import { foldedSet } from '../../../language/fold.js';
import { fact } from '../../../language/word.js';
import data from './news-words.json' with { type: 'json' };
import { isNoName } from './person-words.js';

const words = foldedSet(data.words);
const definite = foldedSet(data.definite);

// اجتماع, استخدام, انتقال, تنظيم, محادثات, and the accusative of the first two: nouns of action.
const actions = /^(?:ا.ت.ا.|است..ا.)ا?$|^ان..ا.$|^ت[^اوي].ي.$|^م.ا..ات$|^.{3,}(?:ات|تين)$/;

// The same with the article; the participles المغلوطة and الحاكمة; المدنية.
const definiteShapes = /^ال(?:ا.ت.ا.|ان..ا.|ت..ي.|ت.ا.[^ي]|است.+|.{3,}ات|م..و.ه|.ا..ه|.{2,}[^ط]يه)$/;

/** Whether an indefinite folded word is an everyday one and goes on no name: سالم حداد مستشارا, علي اجتماعا. */
export const isCommonWord = fact(
  (word) => words.has(word) || (word.endsWith('ا') && words.has(word.slice(0, -1))) || actions.test(word),
);

/** Whether a definite folded word is an everyday one and no surname: حسن التظاهر, أندرو الجوية. */
export const isCommonDefinite = fact(
  (word) => definite.has(word) || definiteShapes.test(word) || words.has(word.slice(2)),
);

/** Whether a preposition is written onto a word that is no name of a person: بمراكش, لطرد, بتهم; not بلحاج. */
export const isPrefixed = fact((word) => {
  const rest = word.slice(1);
  if (!/^(?:[بل].{3}|ك.{5})/.test(word)) return false;
  return isCommonWord(rest) || isNoName(rest) || isGivenName(rest) || isPlace(rest);
});

const isPlace = (word: string): boolean => countryNamed(word) !== undefined || placesNamed(word).length > 0;

// وايت, ويلسون: names of the West; others that begin with the letter are few.
const ownWaw = foldedSet(data.beginningWithWaw);

/**
 * Whether و is the conjunction and no letter of a name: مدين in صلاح ومدين.
 * @param raw as written, which tells وأوفى from واين
 */
export const isConjoined = (word: string, raw: string): boolean => {
  if (!word.startsWith('و') || word.length < 4 || ownWaw.has(word)) return false;
  if (/^و[أإآ]/.test(raw)) return true;
  return !/^و[ايول]/.test(word) || isCommonWord(word.slice(1));
};
