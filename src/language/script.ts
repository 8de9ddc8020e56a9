import letters from './script-letters.json' with { type: 'json' };

/** ISO 639-1 where it is one of ours; `und` for whatever the script does not tell. */
export type ScriptLanguage = 'ar' | 'fa' | 'ur' | 'en' | 'und';

// Enough to be sure of, and the same cost for a book as for an article.
const sample = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const share = (text: string, of: string, among: number): number =>
  count(text, new RegExp(`[${of}]`, 'gu')) / among;

/**
 * The language of a text by the letters it is written in. Arabic letters beyond Arabic tell Persian, Urdu, and (as
 * `und`) Kurdish, Pashto and Uyghur. Latin without accents is taken for English, with them for `und`.
 */
export const languageOf = (text: string): ScriptLanguage => {
  const read = text.slice(0, sample);
  const all = count(read, /\p{L}/gu);
  const arabic = count(read, /\p{Script=Arabic}/gu);
  if (all === 0) return 'und';
  if (arabic * 2 > all) return arabicScript(read, arabic);
  return count(read, /\p{Script=Latin}/gu) * 2 > all ? latinScript(read) : 'und';
};

const arabicScript = (text: string, among: number): ScriptLanguage => {
  const { other, urdu, persian } = letters;
  if (share(text, other.letters, among) >= other.share) return 'und';
  if (share(text, urdu.letters, among) >= urdu.share) return 'ur';
  return share(text, persian.letters, among) >= persian.share ? 'fa' : 'ar';
};

// Composed first: an accent written apart would not be a letter.
const latinScript = (text: string): ScriptLanguage => {
  const latin = text.normalize('NFC').match(/\p{Script=Latin}/gu) ?? [];
  const accented = latin.filter((letter) => letter > 'z').length;
  return accented / latin.length >= letters.accented.share ? 'und' : 'en';
};
