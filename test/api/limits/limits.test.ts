import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { limits } from '../../../src/api/limits/limits.js';
import { askingOver, post, type Asking } from '../asking.js';
import { stories } from '../stories.js';

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
});
afterAll(() => api.close());

const repeated = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');

// Each fragment uses the next twice: a few lines that stand for a million fields.
const bomb = `{ claim(id: "claim_1") { ...f0 } } ${repeated(
  20,
  (at) =>
    `fragment f${at} on Claim { a: speaker { claims { edges { node { ...f${at + 1} } } } } b: speaker { claims { edges { node { ...f${at + 1} } } } } }`,
)} fragment f20 on Claim { id }`;

const deep = (depth: number): string =>
  `{ claim(id: "claim_1") { ${'assertions { claim { '.repeat(depth)} id ${'} } '.repeat(depth)} } }`;

// What is asked, and what the message says of it.
const refused: readonly (readonly [name: string, query: string, told: string])[] = [
  ['deep', deep(10), 'deeper'],
  [
    'deep by way of fragments',
    `{ claim(id: "claim_1") { ...a } } ${repeated(12, (at) => `fragment ${'abcdefghijklm'.charAt(at)} on Claim { assertions { claim { ...${'abcdefghijklm'.charAt(at + 1)} } } }`)} fragment m on Claim { id }`,
    'deeper',
  ],
  ['a fragment bomb', bomb, 'too many selections'],
  ['aliases', `{ ${repeated(101, (at) => `a${at}: __typename`)} }`, 'aliases'],
  [
    'aliases by way of a fragment that is used often',
    `{ claim(id: "claim_1") { speaker { ...f } speakers { ...f } assertions { speaker { ...f } via { ...f } } } } fragment f on Actor { ${repeated(30, (at) => `a${at}: name`)} }`,
    'aliases',
  ],
  ['root fields', `{ ${repeated(21, (at) => `a${at}: claim(id: "claim_1") { id }`)} }`, 'root'],
  ['directives', `{ ${repeated(51, () => '__typename @include(if: true)')} }`, 'directives'],
  [
    'lists in lists',
    `{ claims(filter: { id: ${'['.repeat(2400)}${']'.repeat(2400)} }) { totalCount } }`,
    'inside',
  ],
  [
    'a filter in a filter',
    `{ claims(filter: ${'{ not: '.repeat(101)}{ contested: true }${' }'.repeat(101)}) { totalCount } }`,
    'inside',
  ],
  ['fragments in fragments', `{ ${'... { '.repeat(101)} __typename ${'} '.repeat(101)} }`, 'inside'],
  ['one field very often', `{ ${'claims { totalCount } '.repeat(1200)} }`, 'aborted'],
  ['tokens', `{ ${'a: __typename '.repeat(3000)} }`, 'tokens'],
  [
    'rows',
    '{ actors(first: 100) { edges { node { claims(first: 100) { edges { node { assertions { article { id } } } } } } } } }',
    'rows',
  ],
];

describe('a question that asks for too much', () => {
  it.each(refused)('%s: is refused before the database is asked', async (_, query, told) => {
    api.statements.length = 0;
    const { status, errors, data } = await api.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    const codes = errors?.map(({ extensions }) => extensions['code']);
    expect(codes).toContain('LIMIT_EXCEEDED');
    expect(JSON.stringify(errors)).toContain(told);
    expect(api.statements).toEqual([]);
  });

  it('is refused for its variables, too', async () => {
    const query = `query ($n: Int) { actors(first: $n) { edges { node { claims(first: $n) { edges { node { assertions { article { id } } } } } } } } }`;
    api.statements.length = 0;
    for (const n of [100, -1, 1_000_000]) expect((await api.ask(query, { n })).status).toBe(400);
    expect(api.statements).toEqual([]);
    expect((await api.ask(query, { n: 2 })).status).toBe(200);
  });

  it('is refused for a variable that goes deeper than a stack', async () => {
    for (const [type, argument, [open, middle, close]] of [
      ['ClaimFilter', 'filter', ['{"not":', '{}', '}']],
      ['Int', 'first', ['[', '', ']']],
    ] as const) {
      const query = `query ($v: ${type}) { claims(${argument}: $v) { totalCount } }`;
      const body = `{"query":"${query}","variables":{"v":${open.repeat(60_000)}${middle}${close.repeat(60_000)}}}`;
      const answer = await fetch(`${api.server.url}/graphql`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('LIMIT_EXCEEDED');
    }
    expect(api.logged).toEqual([]);
  });

  it('is refused for a long list of variables that are none', async () => {
    const query = 'query ($ids: [ID!]) { claims(filter: { id: $ids }) { totalCount } }';
    const { status, errors } = await api.ask(query, { ids: Array(200).fill({}) });
    expect([status, errors?.at(-1)?.extensions['code']]).toEqual([400, 'LIMIT_EXCEEDED']);
    expect(api.logged).toEqual([]);
  });

  it('is answered up to the limit', async () => {
    const down = (times: number): string =>
      `{ article(id: "article_1") { ${'assertions(first: 1) { edges { node { article { '.repeat(times)} id ${'} } } } '.repeat(times)} } }`;
    expect((await api.ask(down(4))).errors).toBeUndefined();
    expect((await api.ask(down(5))).errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
    const inside = (fields: string): string => `{ claim(id: "claim_1") { ${fields} } }`;
    const aliases = repeated(limits.aliases, (at) => `a${at}: text`);
    const directives = repeated(limits.directives, () => 'text @include(if: true)');
    for (const fields of [aliases, directives])
      expect((await api.ask(inside(fields))).errors).toBeUndefined();
  });

  it('is not sent in a batch either', async () => {
    const { status, errors } = await post(api.server.url, [
      { query: '{ __typename }' },
      { query: '{ __typename }' },
    ]);
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('docs/errors.md', () => {
  it('tells every limit as it is', () => {
    const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^\| \w[^|]*\(`(\w+)`\) \| ([\d,]+) \|/gmu)].map(([, name, figure]) => [
      name,
      Number(figure?.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(told)).toEqual(limits);
  });
});
