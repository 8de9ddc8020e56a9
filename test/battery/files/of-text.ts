import { kindsOf, times } from './kind.js';
import { report } from './material.js';

// Somewhat under the largest text that is read, so that what grows faster than the text shows.
const bytes = 2_000_000;
const letters = bytes / 2;

const endless = (unit: string) => (_: unknown, size: number) =>
  times(unit, bytes / Buffer.byteLength(unit), size);

/** Texts that are read to their end, though nobody wrote them. */
export const ofText = kindsOf('.txt', {
  'endless-sentence': endless('قالت وزارة الصحة إن القوارب غرقت قبالة الساحل '),
  'endless-sentences': endless('قالت وزارة الصحة إن القوارب غرقت قبالة الساحل. '),
  'endless-lines': endless('قالت وزارة الصحة إن القوارب غرقت.\n'),
  'endless-short-lines': endless('و\n'),
  'endless-empty-lines': (chance, size) => report(chance) + times('\n', bytes, size) + report(chance),
  'endless-word': endless('ب'),
  'endless-latin-word': (chance, size) => report(chance) + times('a', bytes, size),
  'endless-marks': (chance, size) => report(chance) + times('\u064e\u0651', letters / 2, size),
  'endless-marks-out-of-order': (chance, size) =>
    `${report(chance)} ا${times('\u0315\u0300', letters / 2, size)}`,
  'endless-tatweel': (chance, size) => report(chance) + times('ـ', letters, size),
  'endless-digits': (chance, size) => `${report(chance)} قتل ${times('9', bytes, size)} جنديا`,
  'endless-number-words': endless('مليون و'),
  'endless-quotes': endless('«نعم '),
  'endless-straight-quotes': endless('"نعم '),
  'endless-brackets': endless('('),
  'endless-commas': endless('، '),
  'endless-dashes': endless('- '),
  'endless-names': endless('خالد سعيد '),
  'endless-verbs': endless('قال '),
  'endless-offices': endless('رئيس '),
  'endless-articles': endless('ال'),
  'endless-conjunctions': endless('و'),
  'endless-zero-width': (chance, size) => report(chance) + times('\u200b', bytes / 3, size) + report(chance),
  'endless-blanks': (chance, size) => report(chance) + times(' ', bytes, size) + report(chance),
  'endless-headline': (_, size) => `# ${times('عنوان ', bytes / 11, size)}\n\nنص`,
  'endless-surrogate-pairs': endless('😀'),
  'endless-places': endless('موسكو وبيروت و'),
  'endless-datelines': endless('القاهرة (رويترز) - '),
});
