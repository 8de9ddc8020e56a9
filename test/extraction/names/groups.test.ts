import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

describe('people who speak as a group', () => {
  it.each([
    ['وقالت عائلة المتهم إن التحقيق بطيء.', 'عائلة المتهم', 'WITNESS'],
    ['وطالب أقارب المفقودين بالكشف عن مصيرهم.', 'أقارب المفقودين', 'WITNESS'],
    ['أكد الجانبان أن الاتفاق قريب.', 'الجانبان', 'OFFICIAL'],
    ['وأكد وزراء التحالف أن التنظيم يتراجع.', 'وزراء التحالف', 'OFFICIAL'],
    ['ويقول بعض الخبراء إن الوضع صعب.', 'بعض الخبراء', 'EXPERT'],
  ])('%s', (text, name, sourceType) => {
    expect(extract(articleOf(text)).actors).toContainEqual(
      expect.objectContaining({ name, type: 'GROUP', sourceType }),
    );
  });

  it('an indefinite plural takes no definite noun: محللون الارتفاع', () => {
    const { actors } = extract(articleOf('ويرى محللون الارتفاع مؤقتا، وقال محللون إن السوق هادئة.'));

    expect(actors.map(({ name }) => name)).not.toContain('محللون الارتفاع');
  });

  it('is named with the article that لل hides', () => {
    const { actors } = extract(articleOf('شنت الطائرات غارات على تجمعات للمتمردين في القرية.'));

    expect(actors.map(({ name }) => name)).toContain('المتمردين');
  });
});

describe('an armed group, a body, an adjective', () => {
  const named = (text: string): readonly string[] => extract(articleOf(text)).actors.map(({ name }) => name);

  it.each([
    ['استنكرت الأحزاب المعارضة القرار.', 'المعارضة'],
    ['وتطل الفنادق على المراسي البحرية الخاصة في الجزيرة.', 'البحرية الخاصة'],
    ['أرسلت الحكومة تعزيزات إلى جبهة الحديدة.', 'جبهة الحديدة'],
    ['شكل الرئيس لجنة لمكافحة الفساد.', 'لجنة لمكافحة الفساد'],
    ['يصب الاتفاق في مصلحة إيران.', 'مصلحة إيران'],
    ['أعلنت حماس الهدنة. وشهدت الحركة التجارية تراجعا.', 'الحركة'],
    ['تأسس صندوق محمد السادس للتنمية العام الماضي.', 'محمد السادس'],
  ])('«%s» has no actor %s', (text, name) => {
    expect(named(text)).not.toContain(name);
  });

  it.each([
    ['شنت الطائرات غارات على الحوثيين والقاعدة.', 'تنظيم القاعدة'],
    ['قالت المفوضية العليا المستقلة للانتخابات إن النتائج قريبة.', 'المفوضية العليا المستقلة للانتخابات'],
    ['وأعلن قصر باكنغهام موعد الحفل.', 'قصر باكنغهام'],
    ['وقالت الأطراف الليبية إن الحوار مستمر.', 'الأطراف الليبية'],
    ['فرقت شرطة مكافحة الشغب الحشود.', 'شرطة مكافحة الشغب'],
  ])('«%s» has %s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});
