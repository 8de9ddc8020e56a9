import type { Chance } from '../../../src/bench/graph/chance.js';
import { kindsOf, times } from './kind.js';
import { report } from './material.js';

const block =
  (make: (size: number) => string) =>
  (chance: Chance, size: number): string =>
    `---\n${make(size)}\n---\n${report(chance)}`;

const bomb = Array.from(
  { length: 12 },
  (_, at) =>
    `b${at}: &b${at} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*b${at - 1}`)).join(',')}]`,
).join('\n');

const refused = kindsOf(
  '.md',
  {
    'matter-not-closed': (chance) => `---\ntitle: عنوان\n${report(chance)}`,
    'matter-bomb': block(() => `${bomb}\ntitle: *b11`),
    'matter-unknown-alias': block(() => 'title: *none'),
    'matter-alias-of-itself': block(() => 'a: &a [*a]\ntitle: *a'),
    'matter-twice': block(() => 'title: a\ntitle: b'),
    'matter-list': block(() => '- a\n- b'),
    'matter-title-map': block(() => 'title: {a: b}'),
    'matter-url-list': block(() => 'url: [https://example.org/a]'),
    'matter-tabs': block(() => 'a:\n\t- b\n\t\t- c: ['),
    'matter-deep-lists': block((size) => `a: ${times('[', 100_000, size)}`),
    'matter-deep-closed': block((size) => `a: ${times('[', 100_000, size)}${times(']', 100_000, size)}`),
    'matter-deep-lines': block((size) =>
      Array.from({ length: 1_500 * size + 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ),
    'matter-many-keys': block((size) =>
      Array.from({ length: 200_000 * size + 20_000 }, (_, at) => `k${at}: ${at}`).join('\n'),
    ),
    'matter-endless-value': block((size) => `title: ${times('ع', 1_000_000, size)}${'ب'.repeat(70_000)}`),
    'matter-endless-quote': block(
      (size) => `title: "${times('\\u0041', 300_000, size)}${'b'.repeat(70_000)}"`,
    ),
    'matter-two-blocks': (chance) => `---\ntitle: [\n---\n${report(chance)}`,
    'matter-nul-escape': block(() => 'title: "a\\0b"'),
    'matter-date-words': block(() => 'date: yesterday'),
    'matter-no-text': () => '---\ntitle: عنوان\n---\n',
  },
  'refused',
);

const either = kindsOf('.md', {
  'matter-merge-keys': block(() => 'base: &base {title: عنوان}\n<<: *base\noutlet: صحيفة'),
  'matter-tags': block(() => 'title: !!js/function "function () {}"\noutlet: !!binary aGVsbG8='),
  'matter-comments': block((size) => times('# note\n', 5_000, size)),
  'matter-anchors': block((size) =>
    Array.from({ length: 2_000 * size }, (_, at) => `k${at}: &a${at} v`).join('\n'),
  ),
  'matter-prototype': block(() => '__proto__: {title: x}\nconstructor: y\ntitle: عنوان'),
  'matter-rules': (chance, size) => `${times('---\n', 100_000, size)}${report(chance)}`,
  'matter-almost-closed': (chance, size) =>
    `---\ntitle: a\n${times('--- x\n', 100_000, size)}${report(chance)}`,
  'matter-blanks': (chance, size) =>
    `---${times(' ', 1_000_000, size)}\ntitle: a\n---${times('\t', 1_000_000, size)}\n${report(chance)}`,
  'matter-many-headings': (_, size) => times('# عنوان\n\n', 200_000, size),
});

/** Files of markdown with front matter. */
export const ofMatter = [...refused, ...either];
