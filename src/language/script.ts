import letters from './script-letters.json' with { type: 'json' };

/** ISO 639-1 where it is one of ours; `und` for whatever the script does not tell. */
export type ScriptLanguage = 'ar' | 'fa' | 'ur' | 'en' | 'und';

// Enough to be sure of, and the same cost for a book as for an article.
const sample = 2_000;

type LetterClass =
  'arabic' | 'onlyArabic' | 'persian' | 'urdu' | 'otherArabic' | 'latin' | 'accented' | 'foreign' | 'none';
type Counts = Record<LetterClass, number>;

const classOf = (letter: string): LetterClass => {
  if (!/\p{L}/u.test(letter)) return 'none';
  if (/\p{Script=Latin}/u.test(letter)) return letter > 'z' ? 'accented' : 'latin';
  if (!/\p{Script=Arabic}/u.test(letter)) return 'foreign';
  if (letters.other.letters.includes(letter)) return 'otherArabic';
  if (letters.urdu.letters.includes(letter)) return 'urdu';
  if (letters.persian.letters.includes(letter)) return 'persian';
  return letters.onlyArabic.letters.includes(letter) ? 'onlyArabic' : 'arabic';
};

// A text repeats some hundred letters: each is looked at once in a process. Letters beyond the basic plane come in
// halves, which are none.
const classes: (LetterClass | undefined)[] = [];

const classAt = (text: string, at: number): LetterClass =>
  (classes[text.charCodeAt(at)] ??= classOf(text.charAt(at)));

const countsOf = (text: string): Counts => {
  const counts: Counts = {
    arabic: 0,
    onlyArabic: 0,
    persian: 0,
    urdu: 0,
    otherArabic: 0,
    latin: 0,
    accented: 0,
    foreign: 0,
    none: 0,
  };
  for (let at = 0; at < text.length; at += 1) counts[classAt(text, at)] += 1;
  return counts;
};

/**
 * The language of a text by the letters it is written in. Arabic letters beyond Arabic tell Persian, Urdu, and (as
 * `und`) Kurdish, Pashto and Uyghur. Latin without accents is taken for English, with them for `und`.
 */
export const languageOf = (text: string): ScriptLanguage => {
  // Composed first: an accent written apart would not be a letter.
  const counts = countsOf(text.slice(0, sample).normalize('NFC'));
  const arabic = counts.arabic + counts.onlyArabic + counts.persian + counts.urdu + counts.otherArabic;
  const latin = counts.latin + counts.accented;
  const half = (arabic + latin + counts.foreign) / 2;
  if (arabic > half) return arabicScript(counts, arabic);
  return latin > half && counts.accented < letters.accented.share * latin ? 'en' : 'und';
};

const arabicScript = (counts: Counts, among: number): ScriptLanguage => {
  if (counts.otherArabic >= letters.other.share * among) return 'und';
  if (counts.urdu >= letters.urdu.share * among) return 'ur';
  // One foreign name in a short text is not yet Persian: it has no ta marbuta beside it.
  const isPersian = counts.persian >= letters.persian.share * among && counts.persian > counts.onlyArabic;
  return isPersian ? 'fa' : 'ar';
};
