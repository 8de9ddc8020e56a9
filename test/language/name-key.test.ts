import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, nameKeys } from '../../src/language/name-key.js';
import { mixedText } from './mixed-text.js';

describe('the key of a name', () => {
  it.each([
    ['"كورسك"', 'كورسك'],
    ['كُورسك', 'كورسك'],
    [' Kursk  Oblast ', 'kursk oblast'],
    ['أبو ظبي', 'ابو ظبي'],
    ['بور-سودان', 'بور سودان'],
    ['«!»', ''],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('has the same key', () => {
    fc.assert(fc.property(mixedText, (name) => nameKey(nameKey(name)) === nameKey(name)));
  });
});

describe('the keys a question may mean', () => {
  it.each([
    ['مقاطعة كورسك', ['مقاطعه كورسك', 'كورسك']],
    ['Kursk Oblast', ['kursk oblast', 'kursk']],
    ['كورسك', ['كورسك']],
    ['محافظة', ['محافظه']],
    ['', []],
  ])('by %s are %j', (name, keys) => {
    expect(nameKeys(name)).toEqual(keys);
  });
});
