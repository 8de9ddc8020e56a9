import type { Draw } from './draw.js';
import { hostileText } from './hostile.js';
import type { Kinds } from './kinds.js';
import { asked, type HttpSent, keys, marker, posted } from './sent.js';

const changed = (draw: Draw, text: string): Buffer => {
  const bytes = Buffer.from(text);
  for (let flips = 1 + draw.below(4); flips > 0; flips -= 1)
    bytes[draw.below(bytes.length)] = draw.below(256);
  return bytes;
};

const bodyOf = (query: string): string => JSON.stringify({ query });
const percent = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
const token = (header: object, payload: object): string =>
  [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

const contentTypes = [
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/html',
  ],
  ...[
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json;',
    'application/jsonp',
    '',
  ],
  ...[
    'application/json, text/plain',
    `application/${marker}`,
    'application/json; a="\\',
    'APPLICATION/JSON',
    '*/*',
  ],
];
const accepts = [
  ...[
    '',
    '*/*',
    'text/html',
    'application/graphql-response+json',
    'multipart/mixed',
    'text/event-stream',
    ';;;',
    ',,,',
  ],
  ...[`x/${marker}`, 'application/json;q=0', 'a'.repeat(4000), 'application/json;q=0.1;q=9'],
];
const authorizations = [
  ...[
    '',
    'Bearer',
    'Bearer ',
    'bearer x',
    `Basic ${Buffer.from('a:b').toString('base64')}`,
    `Bearer ${marker}`,
    'Negotiate x',
  ],
  ...[
    `Bearer ${keys.reader} ${keys.editor}`,
    `Bearer ${keys.editor}x`,
    `Bearer ${keys.editor.slice(0, -1)}`,
    'Bearer sha256:00',
    `Bearer ${'a'.repeat(6000)}`,
  ],
  ...[`Bearer ${token({ alg: 'none' }, { sub: 'editor', exp: 9_999_999_999, roles: ['editor'] })}.`],
  ...[
    `Bearer ${token({ alg: 'HS256', kid: '../../etc/passwd' }, { sub: marker })}.AAAA`,
    'Bearer a.b.c',
    `Digest username="${marker}"`,
  ],
];
const hosts = [
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '',
  '[::1',
  'localhost:99999',
  '2130706433',
  'LOCALHOST',
  'a@localhost',
  `${marker}.example`,
  '169.254.169.254',
];
const origins = [
  'null',
  'https://evil.example',
  'http://localhost',
  'http://localhost:1',
  'file://',
  'https://studio.apollographql.com.evil.example',
  'http://localhost@evil.example',
  '',
  marker,
];
const paths = [
  '/graphql/',
  '/graphql/../metrics',
  '/Graphql',
  '//graphql',
  '/graphql%00',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/health/ready',
  '/health/live',
  '/metrics',
  `/${marker}`,
  `/<script>${marker}</script>`,
  '/%',
  '/%ff',
  '/explorer/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  `/?${marker}`,
  '/favicon.ico',
  '/.env',
  '/graphql;x=1',
];

const got = (
  query: string,
  more = '',
  headers: Readonly<Record<string, string>> = { 'apollo-require-preflight': '1' },
): HttpSent => ({
  ...{ via: 'http', method: 'GET', path: `/graphql?query=${percent(query).slice(0, 12_000)}${more}` },
  headers: { authorization: `Bearer ${keys.reader}`, ...headers },
});

/** Requests that are not what HTTP, JSON or the API takes. */
export const ofHttp: Kinds = {
  'changed-bytes': (draw, { document }) => posted(changed(draw, bodyOf(document))),
  'cut-off-body': (draw, { document }) =>
    posted(bodyOf(document).slice(0, draw.below(bodyOf(document).length))),
  'bytes-in-front': (draw, { document }) =>
    posted(
      Buffer.concat([
        Buffer.from(
          draw.oneOf([[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0], [0x1f, 0x8b], [0xc0, 0x80], [0xed, 0xa0, 0x80]]),
        ),
        Buffer.from(bodyOf(document)),
      ]),
    ),
  'other-encoding': (draw, { document }) =>
    posted(Buffer.from(bodyOf(document), draw.oneOf(['utf16le', 'latin1', 'base64'] as const))),
  'other-body': (draw, { document }) =>
    posted(
      draw.oneOf([
        '',
        ' ',
        'null',
        '[]',
        '{}',
        '""',
        '7',
        '{"query":null}',
        '{"query":7}',
        '{"query":[]}',
        '{"query":{}}',
        '{"query":""}',
        `[${bodyOf(document)},${bodyOf(document)}]`,
        `{"query":"a","query":"{__typename}"}`,
        `{"a":1${',"b":2'.repeat(9000)}}`,
        'NaN',
        '{"query":"{__typename}",}',
        "{'query':1}",
        '{"query":"{__typename}"}garbage',
        '{"query":"\\ud800{__typename}"}',
        `{"${marker}":1}`,
      ]),
    ),
  'polluting-body': (draw) =>
    posted(
      draw.oneOf([
        '{"__proto__":{"query":"{__typename}"}}',
        '{"query":"{__typename}","__proto__":{"admin":1}}',
        '{"constructor":{"prototype":{"a":1}},"query":"{__typename}"}',
        '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}',
        '{"query":"{__typename}","extensions":{"constructor":{"prototype":1}}}',
      ]),
    ),
  'deep-body': (draw) => {
    const deep = draw.oneOf([100, 20_000, 250_000]);
    return posted(
      draw
        .oneOf([
          ['[', ']'],
          ['{"a":', '}'],
        ] as const)
        .map((one) => one.repeat(deep))
        .join('1'),
    );
  },
  'large-body': (draw) =>
    posted(`{"query":"{__typename}","x":"${'a'.repeat(draw.oneOf([900_000, 1_048_576, 1_500_000]))}"}`),
  'content-type': (draw, { document }) =>
    posted(bodyOf(document), { 'content-type': draw.oneOf(contentTypes) }),
  'content-encoding': (draw, { document }) =>
    posted(bodyOf(document), {
      'content-encoding': draw.oneOf(['gzip', 'br', 'deflate', 'identity', 'x', '']),
    }),
  accept: (draw, { document }) => posted(bodyOf(document), { accept: draw.oneOf(accepts) }),
  authorization: (draw, { document, change }) =>
    posted(bodyOf(draw.oneOf([document, change])), { authorization: draw.oneOf(authorizations) }),
  host: (draw, { document }) => posted(bodyOf(document), { host: draw.oneOf(hosts) }),
  origin: (draw, { document, change }) =>
    posted(bodyOf(draw.oneOf([document, change])), { origin: draw.oneOf(origins) }),
  'odd-header': (draw, { document }) => {
    const name = draw.oneOf([
      'x-request-id',
      'traceparent',
      'tracestate',
      'x-isnad-extensions',
      'cookie',
      'x-forwarded-for',
      'x-http-method-override',
      'range',
      'if-none-match',
      'apollo-require-preflight',
      'expect',
      'te',
      'forwarded',
    ]);
    return posted(bodyOf(document), {
      [name]: draw.oneOf([
        marker,
        '1',
        '-1',
        '00-0-0-0',
        'DELETE',
        'bytes=0-',
        `"${marker}"`,
        'a'.repeat(3000),
        '{"level":60}',
      ]),
    });
  },
  'huge-headers': (draw) =>
    posted('{"query":"{__typename}"}', { [`x-${marker}`]: 'a'.repeat(draw.oneOf([8000, 15_000, 40_000])) }),
  method: (draw, { document }) => ({
    ...asked(document),
    method: draw.oneOf([
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'HEAD',
      'PROPFIND',
      'TRACE',
      'QUERY',
      'SEARCH',
      'PURGE',
    ]),
  }),
  path: (draw, { document }) => ({
    ...asked(document),
    method: draw.oneOf(['GET', 'POST', 'HEAD', 'OPTIONS']),
    path: draw.oneOf(paths),
  }),
  get: (draw, { document }) =>
    got(
      document,
      draw.oneOf([
        '',
        '&variables={}',
        '&variables=[',
        '&variables=%7B%22a%22%3A1%7D',
        `&operationName=${marker}`,
        '&query={__typename}',
        '&extensions=null',
        '&extensions={"isnad":true}',
        '&__proto__=1',
        '&constructor[prototype][a]=1',
        '&%ff=%fe',
        `&variables=${'['.repeat(3000)}`,
      ]),
    ),
  'get-hostile': (draw) =>
    got(`{ search(text: ${JSON.stringify(hostileText(draw))}) { edges { node { id } } } }`),
  'get-mutation': (_, { change }) => got(change),
  'get-as-a-link': (draw, { document }) =>
    got(document, '', draw.oneOf([{}, { accept: 'text/html' }, { 'content-type': 'application/json' }])),
  extensions: (draw, { document }) =>
    asked(document, {
      extensions: draw.oneOf<unknown>([
        null,
        [],
        7,
        'x',
        { isnad: true },
        { isnad: marker },
        { persistedQuery: null },
        { persistedQuery: { version: 1, sha256Hash: marker } },
        { persistedQuery: { version: 9, sha256Hash: [] } },
        { http: { status: 200 } },
      ]),
    }),
  'document-id': (draw, { document }) =>
    asked(draw.often(50) ? document : (undefined as never), {
      documentId: draw.oneOf<unknown>([
        'kursk',
        '../kursk',
        marker,
        7,
        null,
        [],
        {},
        'sha256:00',
        '__proto__',
      ]),
    }),
};
