import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { tokenise } from '../../src/language/tokenise.js';
import { mixedText } from './mixed-text.js';

const words = (text: string): readonly string[] => tokenise(text).map((token) => token.folded);

describe('cutting a text into words, numbers and marks', () => {
  it.each([
    ['قال خالد: نعم.', ['قال', 'خالد', ':', 'نعم', '.']],
    ['«لا»، قال', ['«', 'لا', '»', '،', 'قال']],
    ['وكالة (ميدان)', ['وكاله', '(', 'ميدان', ')']],
    ['1,735 جنديا', ['1,735', 'جنديا']],
    ['١٬٢٥٠ شخصا', ['1٬250', 'شخصا']],
    ['بلغت 3.5.', ['بلغت', '3.5', '.']],
    ['و40 طائرة', ['و', '40', 'طايره']],
    ['5% من', ['5', '%', 'من']],
    ['كُـــورسك', ['كورسك']],
    ['خا\u200fلد', ['خالد']],
    ['أ.ف.ب', ['ا', '.', 'ف', '.', 'ب']],
    ['BBC عربي', ['bbc', 'عربي']],
    ['الرياض ـ وصلت', ['الرياض', 'ـ', 'وصلت']],
    ['𐤀𐤁 نقش', ['𐤀𐤁', 'نقش']],
    [' \n\t', []],
    ['', []],
  ])('%j is %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells words, numbers and marks apart', () => {
    expect(tokenise('مئة 100 .').map((token) => token.kind)).toEqual(['word', 'number', 'mark']);
  });

  it('takes a tatweel that stands alone for the dash it is', () => {
    expect(tokenise('الرياض ـ وصلت').map((token) => token.kind)).toEqual(['word', 'mark', 'word']);
  });

  it('tells what is written onto what stands before it', () => {
    expect(tokenise('و40 طائرة').map((token) => token.spaced)).toEqual([true, false, true]);
  });

  it('leaves a direction mark behind a word out of it', () => {
    const [token] = tokenise('خالد\u200f');

    expect(token).toMatchObject({ start: 0, end: 4 });
  });

  it('keeps to the stretch it is given', () => {
    expect(tokenise('قال خالد نعم', 4, 8)).toMatchObject([{ start: 4, end: 8, folded: 'خالد' }]);
  });
});

describe('tokens of any text', () => {
  it('stand in its order, inside it, apart from each other, never empty', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          ({ end } = token);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('say what stands at their place, folded, and marks as they are', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { start, end, kind, folded } of tokenise(text)) {
          const written = text.slice(start, end);
          expect(folded).toBe(kind === 'mark' ? written : fold(written));
          expect(folded).not.toBe('');
        }
      }),
    );
  });

  it('leave out no letter and no digit', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const taken = new Set<number>();
        for (const { start, end } of tokenise(text)) for (let at = start; at < end; at += 1) taken.add(at);
        const left = Array.from(text).reduce<{ at: number; chars: string[] }>(
          ({ at, chars }, char) => ({
            at: at + char.length,
            chars: taken.has(at) ? chars : [...chars, char],
          }),
          { at: 0, chars: [] },
        );
        expect(left.chars.filter((char) => /[\p{L}\p{Nd}]/u.test(char))).toEqual([]);
      }),
    );
  });
});
