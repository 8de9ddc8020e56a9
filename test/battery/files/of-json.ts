import { kindsOf, times } from './kind.js';
import { cut, noise, report, utf16be } from './material.js';

const quoted = JSON.stringify;

const refused = kindsOf(
  '.json',
  {
    'json-empty': () => '',
    'json-blank': () => ' \n ',
    'json-list': (chance) => quoted([{ text: report(chance) }]),
    'json-text-alone': (chance) => quoted(report(chance)),
    'json-null': () => 'null',
    'json-number': () => '1e999',
    'json-no-text': () => '{"title":"عنوان"}',
    'json-text-number': () => '{"text":1e400}',
    'json-text-null': () => '{"text":null}',
    'json-text-list': (chance) => quoted({ text: [report(chance)] }),
    'json-title-number': (chance) => quoted({ text: report(chance), title: 5 }),
    'json-title-list': (chance) => quoted({ text: report(chance), title: ['a'] }),
    'json-url-object': (chance) => quoted({ text: report(chance), url: { $ne: null } }),
    'json-url-script': (chance) => quoted({ text: report(chance), url: 'javascript:alert(1)' }),
    'json-url-endless': (chance, size) =>
      quoted({
        text: report(chance),
        url: `https://example.org/${times('a', 50_000, size)}${'b'.repeat(9_000)}`,
      }),
    'json-outlet-endless': (chance, size) =>
      quoted({ text: report(chance), outlet: `${times('ص', 50_000, size)}${'ب'.repeat(9_000)}` }),
    'json-title-endless': (chance, size) =>
      quoted({ text: report(chance), title: `${times('ع', 500_000, size)}${'ب'.repeat(9_000)}` }),
    'json-title-half': (chance) => `{"text":${quoted(report(chance))},"title":"\\ud83d"}`,
    'json-title-nul': (chance) => `{"text":${quoted(report(chance))},"title":"a\\u0000b"}`,
    'json-outlet-half': (chance) => `{"text":${quoted(report(chance))},"outlet":"\\udc00"}`,
    'json-date-odd': (chance) => quoted({ text: report(chance), publishedAt: '2024-02-30' }),
    'json-date-huge': (chance) => `{"text":${quoted(report(chance))},"publishedAt":99999999999999999999999}`,
    'json-language-odd': (chance) => quoted({ text: report(chance), language: '../../etc' }),
    'json-text-nul': (chance) => `{"text":"${report(chance).replaceAll('"', '')}\\u0000"}`,
    'json-text-half': (chance) => `{"text":"${report(chance).replaceAll('"', '')}\\udfff\\ud800"}`,
    'json-deep-lists': (_, size) => times('[', 100_000, size),
    'json-deep-objects': (_, size) => times('{"a":', 100_000, size),
    'json-deep-text': (_, size) => `{"text":${times('[', 100_000, size)}${times(']', 100_000, size)}}`,
    'json-cut': (chance) => cut(chance, Buffer.from(quoted({ text: report(chance), title: 'عنوان' }))),
    'json-single-quotes': (chance) => `{'text': '${report(chance)}'}`,
    'json-two-objects': (chance) =>
      `${quoted({ text: report(chance) })}\n${quoted({ text: report(chance) })}`,
    'json-comment': (chance) => `// note\n${quoted({ text: report(chance) })}`,
    'json-newline-in-text': (chance) =>
      `{"text":"${report(chance).replaceAll('"', '')}\nerror INTERNAL: made up\u001b[2J"}`,
    'json-utf16': (chance) =>
      Buffer.concat([Buffer.from([254, 255]), utf16be(quoted({ text: report(chance) }))]),
    'json-noise': (chance) => noise(chance, 3_000),
    'json-gigantic': (_, size) => `{"text":"${times('a', 30 << 20, size)}${'b'.repeat(6 << 20)}"}`,
  },
  'refused',
);

const read = kindsOf(
  '.json',
  {
    'json-marked': (chance) => `\ufeff${quoted({ text: report(chance) })}`,
    'json-twice-text': (chance) => `{"text":"x","text":${quoted(report(chance))}}`,
    'json-prototype': (chance) =>
      `{"__proto__":{"text":"no","title":"no"},"constructor":1,"text":${quoted(report(chance))}}`,
    'json-deep-beside': (chance, size) =>
      `{"text":${quoted(report(chance))},"more":${times('[', 100_000, size)}${times(']', 100_000, size)}}`,
    'json-many-keys': (chance, size) =>
      `{${Array.from({ length: 100_000 * size }, (_, at) => `"k${at}":${at}`).join(',')}${size * 100_000 >= 1 ? ',' : ''}"text":${quoted(report(chance))}}`,
    'json-huge-numbers': (chance) =>
      `{"text":${quoted(report(chance))},"id":${'9'.repeat(4_000)},"n":-1e-9999}`,
    'json-odd-words': (chance) =>
      quoted({
        text: report(chance),
        title: '<img src=x onerror=alert(1)>',
        outlet: '"}) DETACH DELETE n //',
      }),
  },
  'read',
);

const lines = kindsOf('.jsonl', {
  'lines-some-broken': (chance) =>
    [
      quoted({ text: report(chance) }),
      '{',
      '',
      '[]',
      'null',
      quoted({ text: '' }),
      quoted({ text: report(chance) }),
      '{"text":"\\ud800"}',
    ].join('\n'),
  'lines-all-broken': (_, size) => times('{"text":\n', 5_000, size),
  'lines-empty': (_, size) => times('\n', 2_000_000, size),
  'lines-marks-between': (chance) =>
    `\ufeff${quoted({ text: report(chance) })}\n\ufeff${quoted({ text: report(chance) })}\r\n\r${quoted({ text: report(chance) })}`,
  'lines-one-gigantic': (chance, size) =>
    `${times('a', 60 << 20, size)}\n${quoted({ text: report(chance) })}`,
  'lines-noise': (chance) =>
    Buffer.concat([Buffer.from(`${quoted({ text: report(chance) })}\n`), noise(chance, 4_000)]),
  'lines-deep': (chance, size) => `${times('[', 100_000, size)}\n${quoted({ text: report(chance) })}`,
  'lines-cut': (chance) =>
    cut(chance, Buffer.from([report(chance), report(chance)].map((text) => quoted({ text })).join('\n'))),
  'lines-utf16': (chance) => Buffer.from(quoted({ text: report(chance) }), 'utf16le'),
});

/** Files of JSON. */
export const ofJson = [...refused, ...read, ...lines];
