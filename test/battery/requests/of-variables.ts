import type { Draw } from './draw.js';
import { hostileText } from './hostile.js';
import type { Kinds } from './kinds.js';
import { asked, marker, posted } from './sent.js';

const questions: readonly (readonly [type: string, ask: string])[] = [
  ['ClaimFilter', 'claims(filter: $v) { totalCount suggestions { name } }'],
  ['ActorFilter', 'actors(filter: $v) { totalCount }'],
  ['[ID!]', 'claims(filter: { id: $v }) { totalCount }'],
  ['ID!', 'node(id: $v) { id }'],
  ['Int', 'claims(first: $v) { edges { node { id } } }'],
  ['String!', 'search(text: $v) { edges { node { id } } }'],
  ['String', 'claims(after: $v) { edges { node { id } } }'],
  ['String', 'claims(filter: { text: $v }) { edges { node { id } } }'],
  ['String', 'claims(filter: { about: { name: $v } }) { totalCount suggestions { name node { id } } }'],
  ['String', 'actors(filter: { name: $v, country: $v }) { totalCount }'],
  ['[String!]', 'articles(filter: { url: $v }) { totalCount }'],
  ['String', 'contradictions(filter: { basis: [$v] }) { edges { cursor } }'],
  ['LocalDate', 'claims(filter: { said: { from: $v } }) { totalCount }'],
  ['[ClaimFacet!]!', 'claimStats(by: $v) { count }'],
  ['Boolean!', '__typename @skip(if: $v)'],
  ['SourceType', 'claims(filter: { source: { type: [$v] } }) { totalCount }'],
  ['QuantityFilter', 'claims(filter: { quantity: $v }) { totalCount }'],
];

const document = (draw: Draw): string => {
  const [type, ask] = draw.oneOf(questions);
  return `query ($v: ${type}) { ${ask} }`;
};

const withText = (draw: Draw): string => {
  const [type, ask] = draw.oneOf(questions.filter(([of]) => /^\[?(?:String|ID)/u.test(of)));
  return `query ($v: ${type}) { ${ask} }`;
};

const nested = (draw: Draw): string => {
  const deep = draw.oneOf([5, 99, 101, 3000, 60_000]);
  const [open, middle, close] = draw.oneOf([
    ['{"not":', '{"contested":true}', '}'],
    ['[', '1', ']'],
    ['{"and":[', '{}', ']}'],
    [`{"${marker}":`, '1', '}'],
  ] as const);
  return open.repeat(deep) + middle + close.repeat(deep);
};

// Values as JSON writes them: some of them no JavaScript object would be written as.
const odd: readonly string[] = [
  ...[
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '-1e999',
    '1e-400',
    '123456789012345678901234567890',
    '0.5',
    '""',
    '" "',
  ],
  ...[
    '[]',
    '[null]',
    '[[]]',
    '{}',
    '{"a":1}',
    '[{}]',
    '"2024-02-30"',
    '"0000-00-00"',
    '"+275760-09-14"',
    '"2024-08-12T10:00:00Z"',
  ],
  ...[
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"toString":1}',
    '{"name":null}',
  ],
  ...[
    '{"id":[],"id":[null]}',
    '{"text":"\\u0000"}',
    '{"text":"\\ud800"}',
    '{"about":{"id":"x","name":""}}',
    '"\\u202e"',
    '{"minSources":-5}',
  ],
  ...[
    '{"said":{"from":"2024-08-12","to":"2024-08-11"}}',
    '{"not":{}}',
    '{"or":[]}',
    '{"and":[{}]}',
    '{"value":{"from":1e308}}',
  ],
];

const body = (query: string, variables: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

/** Variables that are not what their types take, or more than anybody means. */
export const ofVariables: Kinds = {
  'hostile-variable': (draw) => asked(withText(draw), { variables: { v: hostileText(draw) } }),
  'hostile-variables-in-a-list': (draw) =>
    asked(
      'query ($v: [ID!], $u: [String!]) { claims(filter: { id: $v }) { totalCount } articles(filter: { url: $u }) { totalCount } }',
      {
        variables: { v: [hostileText(draw), hostileText(draw)], u: [hostileText(draw)] },
      },
    ),
  'odd-variable': (draw) => posted(body(document(draw), `{"v":${draw.oneOf(odd)}}`)),
  'nested-variable': (draw) => posted(body(document(draw), `{"v":${nested(draw)}}`)),
  'long-list-of-variables': (draw) =>
    asked(document(draw), {
      variables: { v: Array(draw.oneOf([150, 5000, 60_000])).fill(draw.oneOf(['a', 1, null, 'DAY', {}])) },
    }),
  'long-variable': (draw) =>
    asked(withText(draw), {
      variables: {
        v:
          marker +
          draw
            .oneOf(['a', 'ا', 'كلمة ', '\u0000', '\u202e', '😀', '"'])
            .repeat(draw.oneOf([1000, 30_000, 150_000])),
      },
    }),
  'many-variables': (draw) => {
    const count = draw.oneOf([50, 900]);
    const all = Array.from({ length: count }, (_, at) => `$v${at}: Int`).join(', ');
    return asked(`query (${all}) { claims(first: $v0) { totalCount } }`, { variables: { v0: 1 } });
  },
  'odd-variables': (draw) =>
    posted(
      body(document(draw), draw.oneOf(['null', '[]', '"v"', '7', '{"w":1}', '{}', 'true', '[{"v":1}]'])),
    ),
  'odd-variable-name': (draw) => {
    const name = draw.oneOf(['__proto__', 'constructor', 'hasOwnProperty', 'v'.repeat(3000)]);
    return posted(
      body(`query ($${name}: Int = 3) { claims(first: $${name}) { totalCount } }`, `{"${name}":2}`),
    );
  },
};
