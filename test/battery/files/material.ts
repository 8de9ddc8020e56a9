import type { Chance } from '../../../src/bench/graph/chance.js';

const sentences = [
  'قالت وزارة الصحة إن 12 مصابا نقلوا إلى مستشفى المدينة مساء الثلاثاء.',
  'وأضاف المتحدث باسم البلدية أن الجسر سيغلق أسبوعين لأعمال الصيانة.',
  'نفى مدير الميناء وقوع أي حريق في المخازن، مشيرا إلى أن العمل مستمر.',
  'ونقلت وكالة رويترز عن شهود أن ثلاثة قوارب غرقت قبالة الساحل.',
  'وبحسب بيان الشرطة، أوقف سبعة أشخاص في حي المطار صباح أمس.',
  'أعلن رئيس الاتحاد سلمان الفارع «أن الموسم سيبدأ في موعده».',
] as const;

const bidi = Array.from('\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069');
const invisible = Array.from('\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e');
const controls = Array.from('\u0001\u0007\u0008\u001b\u007f\u0085\u009b\u000b\u000c');

const oneOf = <T>(chance: Chance, list: readonly [T, ...T[]] | readonly T[]): T => {
  const found = list[chance.below(list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/** An invented report of some sentences. */
export const report = (chance: Chance, howMany = 6): string =>
  Array.from({ length: howMany }, () => oneOf(chance, sentences)).join(' ');

/** A text with marks strewn between its characters. */
const strewn = (chance: Chance, text: string, marks: readonly string[]): string =>
  Array.from(text, (char) => (chance.next() < 0.2 ? char + oneOf(chance, marks) : char)).join('');

/** Marks that cannot be seen, and such as a terminal would obey. */
export const strew = {
  bidi: (chance: Chance, text: string): string => strewn(chance, text, bidi),
  invisible: (chance: Chance, text: string): string => strewn(chance, text, invisible),
  controls: (chance: Chance, text: string): string => strewn(chance, text, controls),
};

/** Bytes of no meaning. */
export const noise = (chance: Chance, length: number): Buffer =>
  Buffer.from(Uint8Array.from({ length }, () => chance.below(256)));

/** A text in windows-1256, as far as it is Arabic letters and ASCII. */
export const windows1256 = (text: string): Buffer => {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Buffer.from(Uint8Array.from(Array.from(text), (char) => Math.max(table.indexOf(char), 63)));
};

/** A text in UTF-16 with the high byte first. */
export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Bytes cut off at some place behind their first half. */
export const cut = (chance: Chance, bytes: Buffer): Buffer =>
  bytes.subarray(0, bytes.length - 1 - chance.below(bytes.length >> 1));
