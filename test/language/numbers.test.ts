import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../../src/language/ar/numbers.js';
import { tokenise } from '../../src/language/tokenise.js';

const firstNumber = (text: string) => {
  const tokens = tokenise(text);
  return tokens.map((_, at) => numberAt(tokens, at)).find((found) => found !== undefined);
};

describe('numbers in Arabic text', () => {
  it.each([
    ['1,735 جنديا', 1735],
    ['١٬٢٥٠ شخصا', 1250],
    ['10.000 نسخة', 10000],
    ['4.8 مليار', 4_800_000_000],
    ['2,5 مليون', 2_500_000],
    ['121 ألف شخص', 121_000],
    ['و40 طائرة', 40],
    ['مليون و200 ألف نسمة', 1_200_000],
    ['سبع هجمات', 7],
    ['وخمسة عشر طالبا', 15],
    ['أحد عشر لاعبا', 11],
    ['اثنتي عشرة سفينة', 12],
    ['خمسة وعشرون عاملا', 25],
    ['مئة وخمسة وعشرون', 125],
    ['ألف وسبعمئة وخمسة وثلاثون', 1735],
    ['ثلاث مئة متطوع', 300],
    ['مئتي سيارة', 200],
    ['عشرة آلاف جندي', 10_000],
    ['مليونين ونصف', 2_500_000],
    ['مليون ونصف المليون لاجئ', 1_500_000],
    ['نصف مليون دولار', 500_000],
    ['الساعات الأربع والعشرين', 24],
    ['بسبعة صواريخ', 7],
  ])('%s is %d', (text, value) => {
    expect(firstNumber(text)?.value).toBe(value);
  });

  it.each([['نصف المدينة'], ['أحد السكان'], ['عقد الاجتماع الاثنين'], ['لست متأكدا']])(
    '%s holds no number',
    (text) => {
      expect(firstNumber(text)).toBeUndefined();
    },
  );

  it.each([
    ['بين 10 و15 قتيلا', 10, 15],
    ['10-15 صاروخا', 10, 15],
    ['من ثلاثة إلى خمسة أيام', 3, 5],
    ['ما بين مئة ومئتين', 100, 200],
    ['أكثر من 20 منزلا', 20, undefined],
    ['لأكثر من ثلاثين عاما', 30, undefined],
    ['7 أشخاص على الأقل', 7, undefined],
    ['ما لا يقل عن ألف', 1000, undefined],
    ['أقل من 50 كيلومترا', undefined, 50],
  ])('%s lies between %s and %s', (text, min, max) => {
    const found = firstNumber(text);
    expect({ min: found?.min, max: found?.max, approx: found?.approx }).toEqual({ min, max, approx: true });
  });

  it.each([['نحو 90 سفينة'], ['بنحو 90 سفينة'], ['ما يقرب من 90 سفينة'], ['90 سفينة تقريبا']])(
    '%s is an estimate',
    (text) => {
      expect(firstNumber(text)).toMatchObject({ value: 90, approx: true });
    },
  );

  it('takes a score or two years for no range', () => {
    expect(firstNumber('فاز 3-1')).toMatchObject({ value: 3, approx: false });
  });

  it('reads digits as they are written', () => {
    fc.assert(fc.property(fc.nat(10_000_000), (value) => firstNumber(`${value} شخص`)?.value === value));
  });
});
