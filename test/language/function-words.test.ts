import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { isFunctionWord, isTimeWord } from '../../src/language/ar/function-words.js';
import data from '../../src/language/ar/function-words.json' with { type: 'json' };

const { source, ...lists } = data;
const words = Object.values(lists).flat();

describe('words of grammar and of the calendar', () => {
  it.each(['في', 'على', 'إلى', 'من', 'وفي', 'فمن', 'الاثنين', 'مايو'])('%s is one', (word) => {
    expect(isFunctionWord(fold(word))).toBe(true);
  });

  it.each(['كورسك', 'محمد', 'الوزارة', 'فيينا', 'منى', 'قتال', ''])('%s is none', (word) => {
    expect(isFunctionWord(fold(word))).toBe(false);
  });

  it.each([
    ['الاثنين', true],
    ['والخميس', true],
    ['اليوم', true],
    ['في', false],
    ['الوزارة', false],
  ])('%s tells a time: %s', (word, tells) => {
    expect(isTimeWord(fold(word))).toBe(tells);
  });
});

describe('their list', () => {
  it('says its source', () => {
    expect(source).toMatch(/^Written for this project/);
  });

  it('is in NFC, one word an entry, none twice in a group', () => {
    expect(words.filter((word) => word !== word.normalize('NFC') || /\s/.test(word))).toEqual([]);
    for (const list of Object.values(lists)) expect(new Set(list).size).toBe(list.length);
  });
});
