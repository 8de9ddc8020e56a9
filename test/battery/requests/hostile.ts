import type { Draw } from './draw.js';
import { marker } from './sent.js';

const forged = '{"level":60,"msg":"forged"}';

/** Values that are code to something on the way: Cypher, Lucene, a shell, a page, a log, a terminal. */
const hostileTexts: readonly string[] = [
  `' OR 1=1 // ${marker}`,
  `${marker}"}) DETACH DELETE n //`,
  `\`}) DETACH DELETE n // ${marker}`,
  `\\u0027) RETURN 1 // ${marker}`,
  `${marker}\\`,
  `${marker}'; CALL dbms.components() YIELD name RETURN name //`,
  `$p0 ${marker}`,
  `{{7*7}} \${jndi:ldap://${marker}} %s%n%x`,
  `+${marker} -(a OR b) AND *:* ~2 ^9 [a TO z] \\ /re.*/`,
  `searchText:${marker}* OR "`,
  `/(${marker}|a)*b/ && !c || d?`,
  `<img src=x onerror=alert("${marker}")>`,
  `"><script>${marker}</script><!--`,
  `javascript:${marker}`,
  `line\n${forged}\r\n${marker}`,
  `${marker}\u001b[2J\u001b]0;owned\u0007`,
  `\u009b31m${marker}\u0085\u0000\u0008`,
  `${marker}\u2028${forged}\u2029`,
  `\u202e${marker}\u2066\u200f\u061c`,
  `${marker}\u200b\u200d\ufeff\u00ad\u034f`,
  `\ud800${marker}\udfff`,
  `${marker}\udc00\ud800`,
  `\u0000${marker}`,
  `${marker}${'\u0651\u064b'.repeat(300)}`,
  `${marker}${'\u{1f469}\u200d'.repeat(60)}`,
  `../../../etc/passwd ${marker}`,
  `__proto__ ${marker}`,
  `constructor.${marker}`,
  `${marker} ${'ا'.repeat(1500)}`,
  `${marker}${' \u00a0\t'.repeat(200)}`,
  'ﷺ ﷽ ' + marker,
  `كورسك${'ـ'.repeat(400)} ${marker}`,
];

/** Numbers that are none, or too much of one, as GraphQL or JSON write them. */
export const hostileNumbers: readonly string[] = [
  ...['-1', '-0', '0', '1e999', '-1e999', '1e-999', '0.1', '2147483647', '2147483648', '-2147483649'],
  ...['9007199254740993', '1'.repeat(400), 'NaN', 'Infinity', '0x10', '01', '1_000', '+1', '1.', '.5'],
];

/** Values that stand in a place of another type. */
export const hostileLiterals: readonly string[] = [
  ...['null', 'true', '"text"', '[]', '{}', '[[[]]]', '{a: {b: [1]}}', 'NO_SUCH_VALUE', '$undefined'],
  ...['"""block"""', '[null]', '[1, "a", null, {}]', '{__proto__: 1}', '""', '" "', '"\\u0000"', '"\\ud800"'],
  ...[
    '"\\u{110000}"',
    '"\\x41"',
    '{name: null}',
    '{not: null}',
    '{and: []}',
    '{or: [], and: []}',
    '{not: {}}',
  ],
];

/** A text that means harm, or one made of bits of such. */
export const hostileText = (draw: Draw): string =>
  draw.often(70)
    ? draw.oneOf(hostileTexts)
    : draw.oneOf(hostileTexts) + draw.oneOf(hostileTexts).slice(draw.below(8));
