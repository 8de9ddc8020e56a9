import fc from 'fast-check';

const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآٱىئؤةءﻻﷲ';
const marks = '«»"“”″‹›„:؛،.!؟?…()[]-–_/\'’';
const invisible = '\u200e\u200f\u202b\u202c\u2067\u2069\u00ad\ufeff\u0640\u064e\u0651\u0654\u0670';
const others = 'abcXYZéİß0123456789٠١٢٣۴۵%٫٬ \t\n\r\u2028\u00a0😀𐤀';

/** Any text such as files hold: Arabic and Latin, marks in any order, direction controls, lone halves of characters. */
export const mixedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from(arabic)),
      fc.constantFrom(...Array.from(marks)),
      fc.constantFrom(...Array.from(invisible)),
      fc.constantFrom(...Array.from(others)),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom('\ud800', '\udc00'),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.join(''));
