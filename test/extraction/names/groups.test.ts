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
