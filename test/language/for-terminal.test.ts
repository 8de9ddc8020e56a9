import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forTerminal, isolated } from '../../src/language/for-terminal.js';

// Any UTF-16 unit, also half a character.
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('text for a terminal', () => {
  it.each([
    ['an escape', '\u001B[31m', '\\u001B[31m'],
    ['a bell and a carriage return', '\u0007\r', '\\u0007\\u000D'],
    ['an escape of C1', '\u009B31m', '\\u009B31m'],
    ['DEL', '\u007F', '\\u007F'],
    ['an override', 'أ\u202Eب', 'أ\\u202Eب'],
    ['the end of an isolate', '\u2069', '\\u2069'],
  ])('has %s spelt out', (_, text, shown) => {
    expect(forTerminal(text)).toBe(shown);
  });

  it.each(['قال: «نعم»', 'two\nlines\tand a tab', 'كورسك\u200F (Kursk)\u200E', '👩\u200D🚒'])(
    'keeps %j',
    (text) => {
      expect(forTerminal(text)).toBe(text);
    },
  );

  it('means the same within JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: codeUnit }), (text) => {
        expect(JSON.parse(forTerminal(JSON.stringify(text)))).toBe(text);
      }),
    );
  });

  it('stands on one line between isolates that nothing in it ends', () => {
    expect(isolated(' a\n\u2069 b ')).toBe('\u2068a \\u2069 b\u2069');
  });
});
