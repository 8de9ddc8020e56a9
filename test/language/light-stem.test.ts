import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '../../src/language/ar/light-stem.json' with { type: 'json' };
import { lightStem, stemRules } from '../../src/language/ar/light-stem.js';
import { fold } from '../../src/language/fold.js';

const stems = (words: string): readonly string[] => [
  ...new Set(words.split(' ').map((word) => lightStem(fold(word)))),
];

describe('a light stem', () => {
  it.each(stemRules)('$reason', ({ example: [form, other, stem] }) => {
    expect([lightStem(form), lightStem(other)]).toEqual([stem, stem]);
  });

  it.each([
    'إحباط أحبطت يحبط',
    'أسياد أسيادها سيد',
    'الغربيين الغرب غربية',
    'تنفذ ينفذ تنفيذ نفذت',
    'أوكرانيا أوكرانية الأوكراني بأوكرانيا',
    'صواريخ الصواريخ بصاروخ صاروخين',
    'جنود جندي الجندي جنديا جنديين',
    'إجلاء أجلت إجلاؤهم أجلى',
    'مفاوضات التفاوض يتفاوض تتفاوض مفاوضاته',
    'محتلة احتلت الاحتلال',
    'وزارة الوزارة ووزارة وزارات',
    'كييف لكييف وكييف',
    'كورسك بكورسك لكورسك',
    'مشاركة بمشاركة المشاركين يشارك',
    'أسلحة سلاح بالأسلحة أسلحتها',
  ])('brings together %s', (words) => {
    expect(stems(words)).toHaveLength(1);
  });

  it.each(['مدني مدينة', 'استهدف هدف', 'وزير زيارة', 'قصف وقف', 'حرب حزب'])('keeps apart %s', (words) => {
    expect(stems(words)).toHaveLength(2);
  });

  it('leaves names in Latin letters but for the plural', () => {
    expect(['Kursk', 'missiles', 'missile'].map((word) => lightStem(fold(word)))).toEqual([
      'kursk',
      'missil',
      'missile',
    ]);
  });

  it('does not see the article, whatever stands before it', () => {
    const letter = fc.constantFrom(...'ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي'.split(' '));
    const word = fc.string({ unit: letter, minLength: 3, maxLength: 9 });
    fc.assert(fc.property(word, (bare) => lightStem(`وال${bare}`) === lightStem(`ال${bare}`)));
  });

  it('knows plurals and first letters in folded forms only', () => {
    const words = [
      ...Object.entries(data.brokenPlurals).flat(),
      ...Object.values(data.ownLetters.words).flat(),
    ];
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  });
});
