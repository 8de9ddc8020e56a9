import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cues from '../../src/extraction/quantities/cues.json' with { type: 'json' };
import { quantitiesIn } from '../../src/extraction/quantities/quantities.js';
import { rules } from '../../src/extraction/quantities/rules.js';
import { tokenise } from '../../src/language/tokenise.js';

const found = (text: string) =>
  quantitiesIn({ text, tokens: tokenise(text) }).map(({ value, unit, counts }) => [value, unit, counts]);

describe('one fact counts the same however it is worded', () => {
  it.each([
    ['كبدت القوات خصومها خسائر بلغت نحو 640 جندياً'],
    ['تكبد الفيلق خسائر تقدر بنحو 640 جندياً'],
    ['فقدت القوات 640 جندياً'],
    ['خسر العدو ستمئة وأربعين جندياً'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([[640, 'جندياً', 'LOSSES']]);
  });
});

describe('every rule of quantities keeps what its row promises', () => {
  it.each(rules)('$name: $example', ({ name, example, value, unit }) => {
    const read = quantitiesIn({ text: example, tokens: tokenise(example) });

    expect(read.map((found) => [found.rule, found.value, found.unit])).toContainEqual([name, value, unit]);
  });

  it('names each rule once', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe('what a word makes of those counted', () => {
  it.each(cues.rows.map(({ reason, example, gives }) => [reason, example, gives] as const))(
    '%s: %s',
    (_, example, gives) => {
      expect(found(example).at(-1)?.[2]).toBe(gives);
    },
  );
});

describe('quantities of Arabic text', () => {
  it.each<[string, unknown[]]>([
    ['أصابت المدفعية 14 "مخزنا" قرب النهر', [[14, 'مخزنا', 'OTHER']]],
    ['بنت الشركة سدا قيمته30 مليون دينار', [[30_000_000, 'دينار', 'MONEY']]],
    [
      'حفر المزارعون بئرا واحدة ثم بئرين في الوادي',
      [
        [1, 'بئرا', 'OTHER'],
        [2, 'بئرين', 'OTHER'],
      ],
    ],
    ['نحو 90 ألف شخص تم إجلاؤهم من الوادي', [[90_000, 'شخص', 'DISPLACED']]],
    [
      'هناك 14 قتيلا مدنيا و33 جريحا بينهم 5 أطفال',
      [
        [14, 'قتيلا', 'KILLED'],
        [33, 'جريحا', 'WOUNDED'],
        [5, 'أطفال', 'WOUNDED'],
      ],
    ],
    [
      'أسقطت الدفاعات الجوية صاروخين و30 مسيرة، 12 منها فوق البحر',
      [
        [2, 'صاروخين', 'INTERCEPTED'],
        [30, 'مسيرة', 'INTERCEPTED'],
        [12, 'مسيرة', 'INTERCEPTED'],
      ],
    ],
    ['دخلت المدينة و8 بلدات أخرى', [[8, 'بلدات', 'SETTLEMENTS']]],
    [
      'مقتل جندي وإصابة 16 في الانفجار',
      [
        [1, 'جندي', 'KILLED'],
        [16, 'إصابة', 'WOUNDED'],
      ],
    ],
    [
      'إن عاملا قتل وأصيب 40 آخرون',
      [
        [1, 'عاملا', 'KILLED'],
        [40, 'آخرون', 'WOUNDED'],
      ],
    ],
    ['200 من المسلحين', [[200, 'المسلحين', 'PEOPLE']]],
    ['في الساعات الأربع والعشرين الماضية', [[24, 'الساعات', 'TIME']]],
    [
      'ارتفع 3.5% ثم 4 في المئة',
      [
        [3.5, '%', 'PERCENT'],
        [4, 'في المئة', 'PERCENT'],
      ],
    ],
    ['بلغت الكلفة 2.5 مليون دولار', [[2_500_000, 'دولار', 'MONEY']]],
    ['تبعد 50 كيلومترا', [[50, 'كيلومترا', 'TERRITORY']]],
    ['بما مجموعه 12 مليون ريال', [[12_000_000, 'ريال', 'MONEY']]],
    ['صدر 112 قرار نهائي', [[112, 'قرار', 'OTHER']]],
    ['قدم السكان 61 بلاغا', [[61, 'بلاغا', 'OTHER']]],
    ['سقطت طائرتين مسيرتين', [[2, 'طائرتين', 'ATTACKS']]],
    ['أحيل 40 من ذوي المناصب', [[40, 'ذوي المناصب', 'PEOPLE']]],
    ['شاهد الحارس مسلحَيْن', [[2, 'مسلحَيْن', 'PEOPLE']]],
    ['منذ عقدين', [[2, 'عقدين', 'TIME']]],
    ['سقط 17 شخصا بين قتيل وجريح', [[17, 'شخصا', 'LOSSES']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['في عام 2008'],
    ['يوم 12 أغسطس'],
    ['مقاتلة إف-16'],
    ['دبابة من طراز T-72'],
    ['قناة 12 المحلية'],
    ['المنتدى العسكري (الجيش 2024)'],
    ['مجموعة العشرين'],
    ['للمرة الأولى'],
    ['حدث ذلك في يوم واحد'],
    ['نقل بضعة آلاف من السكان'],
    ['يعيشون في بلدة واحدة'],
    ['القرن التاسع عشر'],
    ['فهد (25 عاما)'],
    ['يبلغ من العمر 31 عاما'],
    ['عند الساعة 10:30 مساء'],
    ['إن المدنيين في المدينة'],
  ])('%s counts nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('points at the number and its noun', () => {
    const text = 'وأجلت السلطات حوالي 11 ألف مدني';
    const [quantity] = quantitiesIn({ text, tokens: tokenise(text) });
    expect(quantity && text.slice(quantity.span.start, quantity.span.end)).toBe('11 ألف مدني');
    expect(quantity?.approx).toBe(true);
  });

  it('stays inside the text whatever the words', () => {
    const words = fc.constantFrom(
      'قتل',
      '12',
      'ألف',
      'جنديا',
      'و',
      'بينهم',
      '،',
      '.',
      'منهم',
      'طائرتين',
      'مقتل',
      'شخص',
      '٪',
      'من',
      'الساعات',
      'الأربع',
      '-',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const text = list.join(' ');
        return quantitiesIn({ text, tokens: tokenise(text) }).every(
          ({ span, value }) =>
            span.start >= 0 && span.start < span.end && span.end <= text.length && Number.isFinite(value),
        );
      }),
    );
  });
});
