import { describe, expect, it } from 'vitest';
import { bears, comparable, likeness, plain } from '../../src/evaluation/names.js';

const called = (name: string, ...aliases: string[]) => ({ name, aliases });

describe('names are compared by what two spellings have in common', () => {
  it.each([
    { one: 'الجيش', other: 'بالجيش' },
    { one: 'أكرم', other: 'اكرم' },
    { one: 'وكالة «سهوب»', other: 'وكالة سهوب' },
    { one: 'للحكومة', other: 'حكومة' },
  ])('$one and $other have one key', ({ one, other }) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it('keeps a short word whole: its first letter may be its own', () => {
    expect(comparable('وعد')).toBe('وعد');
    expect(comparable('لبن')).toBe('لبن');
  });

  it('leaves marks and spaces out of plain words', () => {
    expect(plain(' «قال»،  ثم مضى. ')).toBe('قال ثم مضي');
  });
});

describe('likeness', () => {
  it.each([
    { wanted: called('وزارة الصحة'), given: called('وزارة الصحة'), is: 3 },
    { wanted: called('وزارة الصحة', 'الوزارة'), given: called('الوزارة'), is: 2 },
    { wanted: called('سالم حداد'), given: called('الدكتور سالم حداد'), is: 1 },
    { wanted: called('رئيس اتحاد بلديات الساحل الشرقي'), given: called('رئيس'), is: 0 },
    { wanted: called('وزارة الصحة'), given: called('وزارة الدفاع'), is: 0 },
  ])('$wanted.name and $given.name: $is', ({ wanted, given, is }) => {
    expect(likeness(wanted, given)).toBe(is);
  });

  it('asks of what is optional no more than that the one contains the other', () => {
    expect(bears(called('الهلال الأحمر اليمني'), ['الهلال الأحمر'])).toBe(true);
    expect(bears(called('الصليب الأحمر'), ['الهلال الأحمر'])).toBe(false);
  });
});
