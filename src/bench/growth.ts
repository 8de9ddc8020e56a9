import { articleOf } from '../article/article-of.js';
import { extract } from '../extraction/extract.js';
import { wordsIn } from './corpus.js';
import { medianTime, type Rounds } from './median-time.js';

/** A text of so many characters, in a shape that is hard in its own way. */
interface Shape {
  readonly name: string;
  /** @param news prose to build from */
  readonly text: (news: string, length: number) => string;
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const shapes: readonly Shape[] = [
  { name: 'articles joined', text: filled },
  { name: 'one sentence', text: (news, length) => filled(news.replace(/[.!؟?…\n]+/gu, ' '), length) },
  {
    name: 'one paragraph of quotations',
    text: (_, length) => filled('قال خالد نور «إن الوضع خطير» ', length),
  },
  {
    name: 'quotations in each other',
    text: (_, length) => `${filled('«نعم ', length / 2)}${filled('» ', length / 2)}`,
  },
  { name: 'opening brackets', text: (_, length) => filled('(', length) },
  { name: 'one word', text: (_, length) => filled('و', length) },
  { name: 'و again and again', text: (_, length) => filled('و ', length) },
  { name: 'numbers', text: (_, length) => filled('12 ', length) },
  { name: 'one name again and again', text: (_, length) => filled('خالد نور ', length) },
  { name: 'one surname of many people', text: (_, length) => filled(cousins(length), length) },
  { name: 'offices', text: (_, length) => filled('قال رئيس بلدية سودجا إن الطريق مفتوح. ', length) },
  { name: 'a list of places', text: (_, length) => `في مدن ${filled('موسكو وكييف وبغداد و', length)}` },
];

const letters = 'بتجحدرزسشصطعفقكلمنهي'.split('');

/** People with given names of their own who share a surname, one sentence each. */
const cousins = (length: number): string => {
  const letter = (n: number): string => letters[n % letters.length] ?? '';
  const name = (n: number): string => letter(n) + letter(Math.floor(n / 20)) + letter(Math.floor(n / 400));
  return Array.from({ length: Math.ceil(length / 30) }, (_, n) => `قال محمد نو${name(n)} حداد إن نعم. `).join(
    '',
  );
};

/** What a shape costs at each length: milliseconds for 1,000 words, or where it has hardly any, 1,000 characters of it. */
export interface Growth {
  readonly name: string;
  readonly costs: readonly number[];
}

const costOf = async (text: string, rounds: Rounds): Promise<number> => {
  const article = { ...articleOf({ name: 'bench', text, from: 0, plain: true, given: {} }), language: 'ar' };
  const time = await medianTime(() => {
    extract(article);
  }, rounds);
  return (time / Math.max(wordsIn(text), text.length / 10)) * 1_000;
};

/**
 * Measures whether the cost of a word grows with the text: where it does, some work is done again for each word.
 * @param lengths in characters, shortest first
 */
export const growthOf = async (
  news: string,
  lengths: readonly number[],
  rounds: Rounds,
): Promise<readonly Growth[]> => {
  const rows: Growth[] = [];
  for (const { name, text } of shapes) {
    const costs: number[] = [];
    for (const length of lengths) costs.push(await costOf(text(news, length), rounds));
    rows.push({ name, costs });
  }
  return rows;
};
