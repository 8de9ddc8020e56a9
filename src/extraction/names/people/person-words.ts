import { foldedSet } from '../../../language/fold.js';
import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { reportingForm, reportingParticiple } from '../../../language/ar/reporting-verbs.js';
import { countryOfAdjective } from '../../../gazetteer/countries.js';
import { isGivenName } from '../../../gazetteer/given-names.js';
import { fact } from '../../../language/word.js';
import { kindWord, placeAnaphor } from '../places/kind-words.js';
import { institutionNoun, isTitleWord } from '../lexicon.js';
import data from './person-words.json' with { type: 'json' };

const particles = foldedSet(data.particles);
const openers = foldedSet(data.openers);
const afterNames = foldedSet(data.afterNames);
const noNames = foldedSet(data.noNames);
const surnameTitles = foldedSet(data.surnameTitles);

/** Whether a folded word stands inside a name and needs another behind it: بن, آل, فان. */
export const isParticle = (word: string): boolean => particles.has(word);

/** Whether a folded word surely begins a name. Of the particles few do: فان folds like فإن, أم like "or". */
export const isFirst = (word: string): boolean => isGivenName(word) || openers.has(word);

/** Whether a folded word with the article is a title and a surname too: طارق الملا. */
export const isSurnameTitle = (word: string): boolean => surnameTitles.has(word);

/** Whether a folded word with a prefix is no name though the rest would be: وجود, لدينا. */
export const isWholeWord = (word: string): boolean => noNames.has(word);

/** Whether a folded word belongs to news and not to a name. */
export const isNoName = fact(
  (word) =>
    isFunctionWord(word) ||
    isTimeWord(word) ||
    afterNames.has(word) ||
    noNames.has(word) ||
    reportingForm(word) !== undefined ||
    reportingParticiple(word) !== undefined ||
    kindWord(word) !== undefined ||
    placeAnaphor(word) !== undefined ||
    isTitleWord(word) ||
    institutionNoun(word) !== undefined ||
    countryOfAdjective(word) !== undefined,
);

// What nouns end in and names do not: a pronoun, a dual, a plural of adjectives.
const nounEnding = /.{3}(?:ها|هم|هما|كم|[^س]تان|تين|يين|يون)$/;

// A prefix on a noun of action or a plural: بغارات, لتدبير, باستخدام.
const prefixedNoun = /^[بلك](?:.+ات|ت..ي.|است.+|ا.ت.ا.)$|^است.{2,}/;

/** Whether a folded word has the shape of a common noun and of no name. */
export const hasNounShape = fact((word) => nounEnding.test(word) || prefixedNoun.test(word));
