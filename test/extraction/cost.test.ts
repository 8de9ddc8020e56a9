import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';
import { articleOf } from './article-of.js';

const sentence = 'قالت وزارة الدفاع الروسية إن القوات الأوكرانية هاجمت قرية في مقاطعة كورسك وقتلت 12 مدنيا ';
const openings = 'قال خالد نور «نعم ';

// Whatever grows faster than the text does not come back from these.
const generous = 60_000;

describe('a text without end', () => {
  it.each([
    ['one sentence of 200 kB', sentence.repeat(1_200)],
    ['100,000 words in sentences', `${sentence.trim()}. `.repeat(7_000)],
    ['5,000 quotations that never close', openings.repeat(5_000)],
    ['5,000 quotations in each other', `${'«'.repeat(5_000)}نعم${'»'.repeat(5_000)}`],
    ['20,000 opening brackets', '('.repeat(20_000)],
    ['one word of 100,000 letters', 'ب'.repeat(100_000)],
    ['10,000 empty lines', '\n'.repeat(10_000)],
    [
      '1,000 people, each named once',
      Array.from(
        { length: 1_000 },
        (_, i) =>
          `قال محمد نور${String.fromCharCode(0x628 + (i % 12), 0x62f + ((i / 12) % 12), 0x641 + i / 144)} إن الوضع خطير. `,
      ).join(''),
    ],
    ['2,000 participles', `قال خالد نور إن الوضع خطير${'، مضيفا أن الوقت ينفد'.repeat(2_000)}`],
    ['2,000 sources behind each other', 'خرجت القوات، وفقا لوزارة الدفاع الروسية '.repeat(2_000)],
    ['2,000 documents of each other', `قال ${'بيان '.repeat(2_000)}`],
    ['2,000 offices behind each other', 'رئيس '.repeat(2_000)],
    ['10,000 quotations in each other, with words', `${'«نعم '.repeat(10_000)}${'» '.repeat(10_000)}`],
    ['100,000 opening brackets', '('.repeat(100_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 digits', '1'.repeat(100_000)],
    ['20,000 times و', 'و '.repeat(20_000)],
    ['10,000 verbs of saying', 'قال '.repeat(10_000)],
    ['10,000 times one name', 'خالد نور '.repeat(10_000)],
    ['a list of 10,000 places', `في مدن ${'موسكو وكييف و'.repeat(5_000)}`],
    ['a quotation of 5,000 sentences', `قال خالد نور «${'الوضع خطير. '.repeat(5_000)}»`],
    ['a state that acts 5,000 times', 'دعت موسكو إلى السلام. '.repeat(5_000)],
  ])(
    'is read to its end: %s',
    (_, text) => {
      expect(extract(articleOf(text)).article.text).toBe(text);
    },
    generous,
  );
});
