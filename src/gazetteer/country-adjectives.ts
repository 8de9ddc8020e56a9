import { fold } from '../language/fold.js';

const article = 'ال';
// Masculine and feminine, plural and dual, in the forms that fold keeps apart (روسي روسية روسيون روسيين روسيات روسيان روسيتان روسيتين).
const endings = ['', 'ه', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين'];

const isNisba = (word: string): boolean => word.endsWith('ي');

// One ending for all nisbas of a compound (كورية شمالية); what is no nisba stays (جنوب أفريقية).
const inflected = (words: readonly string[], ending: string): readonly string[] =>
  words.map((word) => (isNisba(word) ? word + ending : word));

// The article stands on every word (الكوري الشمالي), or on the first or the last alone (الجنوب أفريقي، جنوب الأفريقي).
const withArticle = (words: readonly string[]): readonly string[] => [
  words.map((word) => article + word).join(' '),
  [article + (words[0] ?? ''), ...words.slice(1)].join(' '),
  [...words.slice(0, -1), article + (words.at(-1) ?? '')].join(' '),
];

/**
 * Every form of a nisba adjective, folded, with and without the article.
 * @param adjective masculine singular as written: روسي, كوري شمالي, جنوب أفريقي
 */
export const formsOfAdjective = (adjective: string): readonly string[] => {
  const words = fold(adjective).split(' ');
  const forms = endings.map((ending) => inflected(words, ending));
  return [...new Set(forms.flatMap((form) => [form.join(' '), ...withArticle(form)]))];
};

/** A people's name (روس, أتراك), folded, with and without the article. */
export const formsOfPeople = (people: string): readonly string[] => [fold(people), article + fold(people)];
