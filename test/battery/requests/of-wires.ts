import type { Draw } from './draw.js';
import { hostileText } from './hostile.js';
import type { Kinds } from './kinds.js';
import { keys, marker, type RawSent, type SocketSent } from './sent.js';

const raw = (text: string, reset?: number): RawSent => ({
  ...{ via: 'raw', bytes: Buffer.from(text, 'latin1') },
  ...(reset === undefined ? {} : { reset }),
});

const upgrade = (path: string, more = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n${more}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;

const post = (length: number | string, body: string, more = ''): string =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n${body}`;

const question = '{"query":"{ claims(first: 1) { edges { node { text } } } }"}';

const oddHttp: readonly string[] = [
  ...[
    '\r\n\r\n',
    'GET\r\n\r\n',
    '\u0016\u0003\u0001\u0000\u00a5\u0001',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `${marker}\r\n\r\n`,
  ],
  ...[
    'GET /graphql HTTP/1.1\r\n\r\n',
    'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ],
  ...[
    'GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ],
  ...[
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${marker}\u0000\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: localhost\r\n ${marker}: folded\r\n\r\n`,
  ],
  post(-1, question),
  post('1e3', question),
  post(5, question),
  post(9999, question),
  post(0, question),
  post(question.length, question, 'Transfer-Encoding: chunked\r\n'),
  post(question.length, question, 'Content-Length: 3\r\n'),
  post(question.length, question, 'Expect: nothing\r\n'),
  post(question.length, question, 'Expect: 100-continue\r\n'),
  'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n{',
  'POST /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n',
];

const upgrades = [
  '//',
  'http://[',
  '/',
  '/elsewhere',
  '/graphql?x=1',
  '/graphql/',
  '*',
  '/%',
  `/${marker}`,
  '/graphql',
];

const told = (value: unknown): string => JSON.stringify(value);
const init = told({ type: 'connection_init', payload: { authorization: `Bearer ${keys.reader}` } });
const subscribe = (payload: unknown, id: unknown = '1'): string => told({ type: 'subscribe', id, payload });
const socket = (messages: readonly (string | Buffer)[], protocol = 'graphql-transport-ws'): SocketSent => ({
  via: 'socket',
  protocol,
  messages,
});

const nested = (deep: number): string =>
  `{"type":"subscribe","id":"1","payload":{"query":"subscription ($f: ClaimFilter) { claimAdded(filter: $f) { id } }","variables":{"f":${'{"not":'.repeat(deep)}{}${'}'.repeat(deep)}}}}`;

const payloads = (draw: Draw): readonly unknown[] => [
  ...[
    null,
    [],
    'x',
    {},
    { query: 7 },
    { query: '' },
    { query: '{' },
    { query: '{ __typename }' },
    { query: 'mutation { deleteArticle(id: "x") { id } }' },
  ],
  { query: `subscription { claimAdded(filter: { id: ${'['.repeat(2400)}${']'.repeat(2400)} }) { id } }` },
  { query: `subscription { claimAdded(filter: { id: ${'['.repeat(150)}${']'.repeat(150)} }) { id } }` },
  { query: 'subscription { claimAdded { id } }', variables: 7 },
  { query: 'subscription { claimAdded { id } }', extensions: [] },
  { query: 'subscription { claimAdded { id } }', operationName: '__proto__' },
  {
    query: 'subscription ($f: ClaimFilter) { claimAdded(filter: $f) { id } }',
    variables: { f: { text: hostileText(draw) } },
  },
  { query: `subscription { claimAdded(filter: { about: { name: ${told(hostileText(draw))} } }) { id } }` },
  { query: 'subscription { claimAdded(filter: { about: {} }) { id } articleIngested { id } }' },
];

/** Bytes that are no HTTP, and websockets that keep to no protocol. */
export const ofWires: Kinds = {
  'odd-http': (draw) => raw(draw.oneOf(oddHttp)),
  'left-early': (draw) =>
    raw(draw.oneOf([...oddHttp, post(question.length, question), upgrade('/graphql')]), draw.below(6)),
  upgrade: (draw) =>
    raw(
      upgrade(
        draw.oneOf(upgrades),
        draw.oneOf([
          '',
          'Origin: https://evil.example\r\n',
          'Sec-WebSocket-Protocol: graphql-ws\r\n',
          'Sec-WebSocket-Extensions: permessage-deflate; x=\u0001\r\n',
        ]),
      ),
    ),
  'upgrade-left-early': (draw) => raw(upgrade(draw.oneOf(upgrades)), draw.below(6)),
  'broken-frames': (draw) =>
    raw(
      upgrade('/graphql', 'Sec-WebSocket-Protocol: graphql-transport-ws\r\n') +
        draw.oneOf([
          '\u0081\u00ff\u00ff',
          '\u00ff\u00ff\u00ff\u00ff',
          '\u0081\u007f\u007f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff',
          '\u0000',
          marker,
        ]),
    ),
  pipelined: (draw) => raw(post(question.length, question).repeat(2 + draw.below(20)) + 'garbage'),
  'socket-protocol': (draw) => socket([init], draw.oneOf(['graphql-ws', 'nothing', 'graphql-transport-ws'])),
  'socket-no-json': (draw) =>
    socket([
      init,
      draw.oneOf([
        '{',
        '',
        'null',
        '[]',
        '7',
        '"x"',
        Buffer.from(hostileText(draw)).toString(),
        '['.repeat(30_000),
        Buffer.from([0xff, 0xfe, 0]),
        `{"type":"${marker}"}`,
      ]),
    ]),
  'socket-order': (draw) =>
    socket(
      draw.oneOf([
        [subscribe({ query: '{ __typename }' })],
        [init, init],
        [told({ type: 'complete', id: 'x' })],
        [init, told({ type: 'next', id: '1' }), init],
        [told({ type: 'ping' }), told({ type: 'pong', payload: { a: marker } }), init],
        [init, told({ type: 'complete', id: {} })],
      ]),
    ),
  'socket-payload': (draw) =>
    socket([
      init,
      subscribe(
        draw.oneOf(payloads(draw)),
        draw.oneOf<unknown>(['1', '__proto__', 'constructor', '', 7, null, marker.repeat(500)]),
      ),
    ]),
  'socket-many': (draw) =>
    socket([
      init,
      ...Array.from({ length: draw.oneOf([2, 25, 200]) }, (_, at) =>
        subscribe({ query: 'subscription { claimAdded { id } }' }, draw.often(90) ? String(at) : '1'),
      ),
    ]),
  'socket-large': (draw) =>
    socket([
      init,
      draw.oneOf([
        'x'.repeat(70_000),
        `{"type":"ping","payload":{"a":"${'x'.repeat(60_000)}"}}`,
        nested(7000),
        nested(90),
      ]),
    ]),
  'socket-key': (draw) =>
    socket([
      told({
        type: 'connection_init',
        payload: draw.oneOf<unknown>([
          null,
          [],
          7,
          { authorization: 7 },
          { authorization: `Bearer ${marker}` },
          { authorization: { a: 1 } },
          { __proto__: 1 },
        ]),
      }),
    ]),
};
