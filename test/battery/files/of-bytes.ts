import { kindsOf, times } from './kind.js';
import { cut, noise, report, strew, utf16be, windows1256 } from './material.js';

const megabyte = 1 << 20;

/** What is not text, or not in UTF-8. */
const refused = kindsOf(
  '.txt',
  {
    'utf16-with-mark': (chance) =>
      Buffer.concat([Buffer.from([255, 254]), Buffer.from(report(chance), 'utf16le')]),
    'utf16be-with-mark': (chance) => Buffer.concat([Buffer.from([254, 255]), utf16be(report(chance))]),
    'utf16-without-mark': (chance) => Buffer.from(report(chance), 'utf16le'),
    'utf16be-without-mark': (chance) => utf16be(report(chance)),
    'windows-1256': (chance) => windows1256(report(chance)),
    'two-encodings': (chance) => Buffer.concat([Buffer.from(report(chance)), windows1256(report(chance))]),
    'nul-inside': (chance) => `${report(chance)}\0${report(chance)}`,
    'half-character-at-the-end': (chance) =>
      Buffer.concat([Buffer.from(report(chance)), Buffer.from([0xd8])]),
    'surrogates-in-utf8': (chance) =>
      Buffer.concat([Buffer.from(report(chance)), Buffer.from([0xed, 0xa0, 0x80])]),
    'overlong-utf8': (chance) => Buffer.concat([Buffer.from(report(chance)), Buffer.from([0xc0, 0xaf])]),
    binary: (chance) => noise(chance, 1_000 + chance.below(5_000)),
    picture: (chance) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise(chance, 5_000)]),
    zip: (chance) => Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(chance, 5_000)]),
    empty: () => '',
    'only-a-mark': () => '\ufeff',
    'only-blanks': (_, size) => times(' \u00a0\n\t', 10_000, size),
    'gigantic-line': (_, size) => Buffer.alloc((5 + Math.ceil(25 * size)) * megabyte, 'a'),
    'gigantic-nul': (_, size) => Buffer.alloc((5 + Math.ceil(25 * size)) * megabyte),
  },
  'refused',
);

const either = kindsOf('.txt', {
  cut: (chance) => cut(chance, Buffer.from(report(chance, 12))),
  'one-byte-changed': (chance) => {
    const bytes = Buffer.from(report(chance));
    bytes[chance.below(bytes.length)] = chance.below(256);
    return bytes;
  },
});

const read = kindsOf(
  '.txt',
  {
    'marks-of-direction': (chance) => strew.bidi(chance, report(chance)),
    'zero-width': (chance) => strew.invisible(chance, report(chance)),
    'control-characters': (chance) => strew.controls(chance, report(chance)),
    'escape-sequences': (chance) => `\u001b[2J\u001b]0;owned\u0007${report(chance)}\u001b[31m\u009b1m`,
    'mark-in-the-middle': (chance) =>
      `\ufeff${report(chance)}\ufeff${report(chance)}\n\ufeff${report(chance)}`,
    'mixed-directions': (chance) =>
      `${report(chance)} He said "نعم" (العربية) twice. \u202b${report(chance)}\u202c`,
    'all-line-ends': (chance) =>
      ['\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\v'].map((end) => report(chance) + end).join(''),
    'names-that-ask': (chance) =>
      `قال محمد "}) DETACH DELETE n // إن الوضع خطير. قالت <script>alert(1)</script> إن النهر فاض. ${report(chance)}`,
    'private-and-unassigned': (chance) =>
      `${report(chance)} \ue000\u{f0000}\u0378\ufdd0\uffff ${report(chance)}`,
  },
  'read',
);

/** Files of bytes and characters. */
export const ofBytes = [...refused, ...either, ...read];
