import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { isPastVerb, isVerb } from '../../src/language/ar/verbs.js';

describe('whether a word is a finite verb', () => {
  it.each([
    'استهدف',
    'دمرت',
    'سيطروا',
    'قتلت',
    'استهدفها',
    'دمره',
    'يعمل',
    'سيعلن',
    'ستصل',
    'يقاتلون',
    'تستعد',
  ])('%s is one', (word) => {
    expect(isVerb(fold(word))).toBe(true);
  });

  it.each([
    'يوم',
    'يونيو',
    'يمين',
    'تقرير',
    'تدمير',
    'تاريخ',
    'سياسة',
    'ستة',
    'سيارة',
    'يومية',
    'تحت',
    'مدينة',
    'الوزارة',
    'تصريحات',
    '',
  ])('%s is none', (word) => {
    expect(isVerb(fold(word))).toBe(false);
  });

  it.each([
    ['أعلنت', false],
    ['انسحبت', true],
    ['ينسحب', false],
  ])('%s is a past of the list: %s', (word, known) => {
    // The list is of what happens; sayings have a list of their own.
    expect(isPastVerb(fold(word))).toBe(known);
  });
});
