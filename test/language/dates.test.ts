import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeIn } from '../../src/language/ar/dates.js';
import { tokenise } from '../../src/language/tokenise.js';

// A Wednesday.
const articleDate = '2021-03-10T08:00:00Z';

const time = (text: string, date?: string) => {
  const tokens = tokenise(text);
  const found = timeIn(tokens, { from: 0, to: tokens.length }, date);
  return found && [found.from, found.to, found.precision];
};

const day = (date: string) => [date, date, 'DAY'];

describe('dates that stand by themselves', () => {
  it.each<[string, unknown]>([
    ['في 6 أغسطس/آب 2019', day('2019-08-06')],
    ['26 فبراير (شباط) 2018', day('2018-02-26')],
    ['يوم 12/8/2020', day('2020-08-12')],
    ['بتاريخ 2020-08-12', day('2020-08-12')],
    ['في أبريل نيسان 2014', ['2014-04-01', '2014-04-30', 'MONTH']],
    ['خلال تشرين الثاني عام 2016', ['2016-11-01', '2016-11-30', 'MONTH']],
    ['عام 2008', ['2008-01-01', '2008-12-31', 'YEAR']],
    ['في السادس من مارس 2020', day('2020-03-06')],
  ])('%s', (text, expected) => {
    expect(time(text)).toEqual(expected);
  });
});

describe('times that count from the day of the article', () => {
  it.each<[string, unknown]>([
    ['وقع اليوم', day('2021-03-10')],
    ['وقع أمس', day('2021-03-09')],
    ['وقع أول من أمس', day('2021-03-08')],
    ['أمس الثلاثاء', day('2021-03-09')],
    ['اليوم الاثنين', day('2021-03-08')],
    ['يوم الثلاثاء', day('2021-03-09')],
    ['الأربعاء الماضي', day('2021-03-03')],
    ['الأحد المقبل', day('2021-03-14')],
    ['خلال اليوم الماضي', ['2021-03-09', '2021-03-10', 'PERIOD']],
    ['خلال الـ 24 ساعة الماضية', ['2021-03-09', '2021-03-10', 'PERIOD']],
    ['في الساعات الأربع والعشرين الماضية', ['2021-03-09', '2021-03-10', 'PERIOD']],
    ['في الأيام الثلاثة الماضية', ['2021-03-07', '2021-03-10', 'PERIOD']],
    ['الأسبوع الماضي', ['2021-02-28', '2021-03-06', 'PERIOD']],
    ['الشهر الماضي', ['2021-02-01', '2021-02-28', 'MONTH']],
    ['العام الماضي', ['2020-01-01', '2020-12-31', 'YEAR']],
    ['في 4 مارس الجاري', day('2021-03-04')],
    ['في أكتوبر/تشرين الأول الماضي', ['2020-10-01', '2020-10-31', 'MONTH']],
    ['في 20 ديسمبر', day('2020-12-20')],
  ])('%s', (text, expected) => {
    expect(time(text, articleDate)).toEqual(expected);
    expect(time(text)).toBeUndefined();
  });
});

describe('what is no time of what is told', () => {
  it.each([
    ['منذ عام 2014'],
    ['منذ اندلاع القتال في أبريل نيسان 2014'],
    ['حتى الخميس'],
    ['مارس ضغوطا كبيرة'],
    ['خلال الفترة 2019-2021'],
    ['في 31/2/2020'],
    ['في بلدة صغيرة'],
  ])('%s', (text) => {
    expect(time(text, articleDate)).toBeUndefined();
  });

  it('never ends before it begins, whatever the words', () => {
    const words = fc.constantFrom(
      'اليوم',
      'الماضي',
      '24',
      'ساعة',
      'الخميس',
      'أغسطس',
      'آب',
      '/',
      '2020',
      'في',
      'الأسبوع',
      'كانون',
      'الثاني',
      'أمس',
      'من',
      'الأول',
      '-',
      '12',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const tokens = tokenise(list.join(' '));
        const found = timeIn(tokens, { from: 0, to: tokens.length }, articleDate);
        return found === undefined || (found.from <= found.to && found.basis.start < found.basis.end);
      }),
    );
  });
});
