import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedSet, foldWithOffsets } from '../../src/language/fold.js';
import { mixedText } from './mixed-text.js';

const rlm = '\u200f';
const isolate = '\u2067';

describe('folding', () => {
  it.each([
    ['أحمد', 'احمد', 'hamza above alef'],
    ['إسلام', 'اسلام', 'hamza below alef'],
    ['آمال', 'امال', 'madda'],
    ['ٱلمدينة', 'المدينه', 'alef wasla and ta marbuta'],
    ['مستشفى', 'مستشفي', 'alef maqsura'],
    ['مسؤول', 'مسوول', 'hamza on waw'],
    ['رئيس', 'رييس', 'hamza on ya'],
    ['مُحَمَّدٌ', 'محمد', 'diacritics'],
    ['هٰذا', 'هذا', 'superscript alef'],
    ['كـــورسك', 'كورسك', 'tatweel'],
    ['أحمد'.normalize('NFD'), 'احمد', 'a hamza encoded apart'],
    ['ﻻ ﻣﺤﻤﺪ', 'لا محمد', 'presentation forms'],
    [`${rlm}خالد${rlm}`, 'خالد', 'direction marks'],
    [`${isolate}خا\u200dلد\u2069`, 'خالد', 'isolates and joiners inside a word'],
    ['\ufeffنبأ', 'نبا', 'a byte-order mark'],
    ['کشور', 'كشور', 'Persian kaf'],
    ['یاسمن', 'ياسمن', 'Persian ya'],
    ['١٢٣٤٥٦٧٨٩٠', '1234567890', 'Arabic digits'],
    ['۱۲۳۴۵۶۷۸۹۰', '1234567890', 'Persian digits'],
    ['Zoë KURSK', 'zoe kursk', 'Latin case and accents'],
    ['ＡＢＣ', 'abc', 'full-width Latin'],
  ])('%s folds to %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['على', 'علا'],
    ['قال', 'قالت'],
    ['بر', 'بحر'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(fc.property(mixedText, (text) => fold(fold(text)) === fold(text)));
  });

  it('does to a whole what it does to its parts', () => {
    fc.assert(fc.property(mixedText, mixedText, (a, b) => fold(a + b) === fold(a) + fold(b)));
  });

  it('gives one form to whatever way a text is normalised', () => {
    fc.assert(fc.property(mixedText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });
});

describe('folding with offsets', () => {
  it('leads back to the words behind a stretch', () => {
    const text = 'قال مُحَمَّد: نعم';
    const { folded, offsets } = foldWithOffsets(text);
    const at = folded.indexOf('محمد');

    expect(text.slice(offsets[at], offsets[at + 4])).toBe('مُحَمَّد');
  });

  it('leads back from a ligature that folds to two letters', () => {
    const { folded, offsets } = foldWithOffsets('سﻻم');

    expect({ folded, offsets }).toEqual({ folded: 'سلام', offsets: [0, 1, 1, 2, 3] });
  });

  it('folds as fold does, with an offset for every letter and one for the end', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(folded).toBe(fold(text));
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });

  it('slices back to words that fold to the stretch', () => {
    fc.assert(
      fc.property(mixedText, fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, offsets } = foldWithOffsets(text);
        // Inside a ligature there is no place to cut.
        const cuts = offsets.flatMap((offset, i) => (offset === offsets[i - 1] ? [] : [i]));
        const [from = 0, to = 0] = [cuts[a % cuts.length] ?? 0, cuts[b % cuts.length] ?? 0].sort(
          (x, y) => x - y,
        );
        expect(fold(text.slice(offsets[from], offsets[to]))).toBe(folded.slice(from, to));
      }),
    );
  });
});

describe('a folded set', () => {
  it('has each word once, however it is spelt', () => {
    expect([...foldedSet(['مدينة', 'مدينه', 'أحمد'])]).toEqual(['مدينه', 'احمد']);
  });
});
