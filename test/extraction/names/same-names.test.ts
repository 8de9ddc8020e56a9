import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

/** The people an article names. */
const people = (text: string): readonly string[] =>
  extract(articleOf(text))
    .actors.filter(({ type, identification }) => type === 'PERSON' && identification === 'NAMED')
    .map(({ name }) => name);

describe('one person is one actor under all forms of the name', () => {
  it.each([
    ['a surname of two words', 'قال محمود أبو النصر إن الوضع خطير. وأكد أبو النصر أن الطرق مفتوحة.'],
    ['the name of his father', 'التقى محمد بن سالم وفدا. وقال بن سالم إن الوضع خطير.'],
    ['a beginning', 'قال خالد بن سالم آل حداد إن الوضع خطير. وقال خالد بن سالم إن الطرق مفتوحة.'],
    ['a given name behind a title', 'قال طارق حداد إن الوضع خطير. وقال الشيخ طارق إن الطرق مفتوحة.'],
    [
      'a surname behind a title',
      'قال العقيد سالم الكناني إن الوضع خطير. وقال العقيد الكناني إن الطرق مفتوحة.',
    ],
    ['another spelling', 'قال فلاديمير كوربانوف إن الوضع خطير. وقال فلاديمير كوربنوف إن الطرق مفتوحة.'],
    ['other spaces', 'قال سالم عبد الرزاق إن الوضع خطير. وقال سالم عبدالرزاق إن الطرق مفتوحة.'],
    ['a hashtag', 'قال سالم حداد إن الوضع خطير. وقال #سالم_حداد إن الطرق مفتوحة.'],
  ])('%s: %s', (_, text) => {
    expect(people(text)).toHaveLength(1);
  });

  it.each([
    [
      'two given names',
      'قال سالم حداد إن الوضع خطير. وقال سليم حداد إن الطرق مفتوحة.',
      ['سالم حداد', 'سليم حداد'],
    ],
    [
      'a father',
      'قال محمد بن سليم حداد إن الوضع خطير. وقال سليم نور إن الطرق مفتوحة.',
      ['محمد بن سليم حداد', 'سليم نور'],
    ],
    [
      'a relative of somebody known',
      'قالت إيفانكا ترامب إن الوضع خطير. وقال ترامب إن الطرق مفتوحة.',
      ['إيفانكا ترامب', 'دونالد ترامب'],
    ],
    [
      'two who share a beginning',
      'وصل محمد سالم حداد ومحمد سالم نور. وقال محمد سالم إن الوضع خطير.',
      ['محمد سالم حداد', 'محمد سالم نور', 'محمد سالم'],
    ],
  ])('and no more than one: %s: %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('an office goes with its bearer', () => {
  const roleOf = (text: string, person: string): string | undefined =>
    extract(articleOf(text)).actors.find(({ name }) => name === person)?.role;

  it.each([
    ['وقال أمير الكويت، الشيخ خالد حداد، إن الوضع خطير.', 'خالد حداد', 'أمير الكويت'],
    [
      'وقال المتحدث باسم الجيش التركي العقيد سالم حداد إن الوضع خطير.',
      'سالم حداد',
      'المتحدث باسم الجيش التركي',
    ],
    [
      'وقال المتحدث باسم الجيش التركي (القوات البرية)، سالم حداد، إن الوضع خطير.',
      'سالم حداد',
      'المتحدث باسم الجيش التركي',
    ],
    ['وقال مدير مركز البحوث، التابع للجامعة، سالم حداد، إن الوضع خطير.', 'سالم حداد', 'مدير مركز البحوث'],
    ['وقال الرئيس التركي آنذاك سالم حداد إن الوضع خطير.', 'سالم حداد', 'الرئيس التركي'],
  ])('%s', (text, person, role) => {
    expect(roleOf(text, person)).toBe(role);
  });

  it.each([
    ['وقال محامي ترامب إن الوضع خطير.', 'دونالد ترامب'],
    ['وقال شقيق العاهل الأردني الأمير خالد حداد إن الوضع خطير.', 'خالد حداد'],
  ])('and not with another: %s', (text, person) => {
    expect(roleOf(text, person) ?? '').not.toMatch(/محامي|العاهل/);
  });

  it('and the adviser of a president is not the president', () => {
    const text = 'وصل مستشار الرئيس الفرنسي إيمانويل ماكرون إلى المدينة.';

    expect(roleOf(text, 'إيمانويل ماكرون')).toBe('الرئيس الفرنسي');
  });
});
