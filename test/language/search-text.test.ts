import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText, searchWords, wordForms } from '../../src/language/search-text.js';
import { mixedText } from './mixed-text.js';

describe('what the full-text index keeps', () => {
  it.each([
    ['لكورسك', ['لكورسك', 'كورسك']],
    ['والجيش', ['والجيش', 'جيش', 'الجيش']],
    ['بالمدينه', ['بالمدينه', 'مدينه', 'المدينه']],
    ['للحكومه', ['للحكومه', 'حكومه', 'لحكومه']],
    ['فيل', ['فيل']],
    ['kursk', ['kursk']],
  ])('%s is found as %j', (word, forms) => {
    expect([...wordForms(word)].sort()).toEqual([...forms].sort());
  });

  it.each([
    ['وصلت القوافل إلى كورسك', 'كورسك'],
    ['وصلت القوافل لكورسك', 'كورسك'],
    ['بالخرطوم قتال', 'الخرطوم'],
    ['في Kursk', 'KURSK'],
    ['قال مُحَمَّد', 'محمد'],
  ])('finds in %s the word %s', (text, query) => {
    expect(searchText(text).split(' ')).toEqual(expect.arrayContaining([...searchWords(query)]));
  });

  it('takes several texts, missing ones too', () => {
    expect(searchText('خبر', undefined, 'نبأ')).toBe('خبر نبا');
  });

  it('takes texts of any length, and cuts no word', () => {
    const text = `${'كورسك '.repeat(30_000)}بكورسك`;
    const word = searchText('كورسك');
    expect(searchText(text)).toBe(`${`${word} `.repeat(30_000)}${searchText('بكورسك')}`);
  });

  it('lets no mark of a query through', () => {
    expect(searchWords('"كورسك" AND (x:*)~2 \\ !')).toEqual(['كورسك', 'and', 'x', '2']);
  });

  it('finds every word of a text by that word', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const kept = new Set(searchText(text).split(' '));
        expect(searchWords(text).filter((word) => !kept.has(word))).toEqual([]);
      }),
    );
  });
});
