import { isVerb } from '../../../language/ar/verbs.js';
import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { institutionNoun, isTitleWord } from '../../names/lexicon.js';
import { isThat } from '../frames/connectors.js';
import { isDocumentNoun } from './source-nouns.js';
import { wordAt, type AttributionReading } from '../reading.js';
import { isVerbAt } from '../verb-at.js';
import { wordList } from '../words.js';

/** مؤكدا, مجددا, مرارا: how it was said, not who said it. */
export const isAdverbial = (word: string): boolean => /^.{3,}ا$/.test(word);

/** أحد الخبراء, بعض السكان: the noun behind them speaks. */
export const quantifiers = wordList('quantifiers');

const contentNouns = wordList('contentNouns');

/** أيضا, مجددا, مؤكدا: words between verb and subject. */
export const passedOver = wordList('passedOver');

// يقول المثل: nobody's words.
const nobody = wordList('nobody');

/** Whether a word can open no speaker's description: grammar, time, addressees, manner, what happens. */
export const isBarred = (reading: AttributionReading, at: number): boolean => {
  const word = wordAt(reading, at);
  return (
    word.length < 3 ||
    isAddressee(reading, at) ||
    /.{3,}(?:ها|هم|هما)$/.test(word) ||
    (isFunctionWord(word) && !quantifiers.has(word)) ||
    isTimeWord(word) ||
    isThat(word) ||
    isVerbAt(reading, at) ||
    passedOver.has(word) ||
    nobody.has(word) ||
    isProcess(word) ||
    isFirstPerson(reading, at) ||
    contentNouns.has(word) ||
    isAdverbial(word) ||
    /^[بلك]ال|^لل|^وال/.test(word)
  );
};

/** يؤكد تباطؤ التجارة أن: what happens shows something, but says nothing. */
const isProcess = (word: string): boolean =>
  /^(?:ت.ا..|ا[^ل].ت?.ا.|است..ا.|ان..ا.)$/.test(word) &&
  institutionNoun(word) === undefined &&
  !isTitleWord(word) &&
  !isDocumentNoun(word);

/** وتابعت نعرف «جميعا …»: a verb of ours is what is said, its quotation mark misplaced. */
const isFirstPerson = (reading: AttributionReading, at: number): boolean =>
  /^(?:ن|سن).{3}$/.test(wordAt(reading, at)) &&
  isVerb(`ي${wordAt(reading, at).replace(/^س?ن/, '')}`) &&
  !isTitleWord(wordAt(reading, at)) &&
  reading.document.quotationOf[at + 1]?.open === at + 1;

/** لهسبريس, لوكالة …: to whom it was said. */
export const isAddressee = (reading: AttributionReading, at: number): boolean => {
  const mention = reading.actors.mentions.startingAt(at);
  const word = wordAt(reading, at);
  return (
    (/^ل/.test(word) &&
      ((mention?.cut ?? 0) > 0 ||
        institutionNoun(word.slice(1)) !== undefined ||
        isTitleWord(word.slice(1)))) ||
    /^لل/.test(word)
  );
};
