import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../src/api/server.js';
import { readerOver } from '../../src/graph/reader/reader.js';
import { dumpOf } from '../support/graph-dump.js';
import { pino } from 'pino';
import { askingOver, at, post, type Asking } from './asking.js';
import { stories } from './stories.js';

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
});
afterAll(() => api.close());

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

// What is asked, the code it is refused with, and what the message must name.
const refused: readonly (readonly [query: string, code: string, names: string])[] = [
  ['{ claims(first: -1) { totalCount } }', 'BAD_INPUT', 'first'],
  ['{ claims(first: 101) { totalCount } }', 'BAD_INPUT', 'first'],
  ['{ claims(last: 1000) { totalCount } }', 'BAD_INPUT', 'last'],
  ['{ claims(first: 20, last: 20) { totalCount } }', 'BAD_INPUT', 'last'],
  ['{ actors { edges { node { claims(first: 3, last: 2) { totalCount } } } } }', 'BAD_INPUT', 'last'],
  ['{ actors { edges { node { claims(first: 300) { totalCount } } } } }', 'BAD_INPUT', 'first'],
  [`{ locations(filter: {name: "${'كورسك'.repeat(50)}"}) { totalCount } }`, 'BAD_INPUT', 'name'],
  ['{ claims(filter: {source: {country: "ru"}}) { totalCount } }', 'BAD_INPUT', 'country'],
  ['{ actors(filter: {country: "Russia"}) { totalCount } }', 'BAD_INPUT', 'country'],
  [
    `{ claims(filter: ${'{assertions: {some: {claim: '.repeat(5)}{contested: true}${'}}}'.repeat(5)}) { totalCount } }`,
    'LIMIT_EXCEEDED',
    'filter',
  ],
  ['{ claims(after: "nonsense") { totalCount } }', 'BAD_INPUT', 'after'],
  ['{ claims(before: "") { totalCount } }', 'BAD_INPUT', 'before'],
  [
    `{ claims(after: "${base64(['Claim.SAID_ASC', '2024-08-10', 'x'])}") { totalCount } }`,
    'BAD_INPUT',
    'after',
  ],
  [`{ claims(after: "${base64(['Claim.SAID_DESC', { a: 1 }, 'x'])}") { totalCount } }`, 'BAD_INPUT', 'after'],
  [`{ claims(after: "${base64(['Claim.SAID_DESC', 7, 'x'])}") { totalCount } }`, 'BAD_INPUT', 'after'],
  [
    `{ search(text: "a", after: "${base64(['Search.RELEVANCE', -1])}") { edges { cursor } } }`,
    'BAD_INPUT',
    'after',
  ],
  [
    `{ search(text: "a", after: "${base64(['Search.RELEVANCE', 999])}") { edges { cursor } } }`,
    'BAD_INPUT',
    'after',
  ],
  ['{ search(text: "،؟") { edges { cursor } } }', 'BAD_INPUT', 'text'],
  [`{ search(text: "${'س'.repeat(1001)}") { edges { cursor } } }`, 'BAD_INPUT', 'text'],
  [`{ claims(filter: {text: "${'word '.repeat(201)}"}) { totalCount } }`, 'BAD_INPUT', 'text'],
  ['{ claims(filter: {text: " "}) { totalCount } }', 'BAD_INPUT', 'text'],
  ['{ claims(filter: {about: {}}) { totalCount } }', 'BAD_INPUT', 'about'],
  ['{ claims(filter: {about: {name: null}}) { totalCount } }', 'BAD_INPUT', 'about'],
  ['{ claims(filter: {source: {}}) { totalCount } }', 'BAD_INPUT', 'source'],
  ['{ claims(filter: {said: {}}) { totalCount } }', 'BAD_INPUT', 'said'],
  [
    '{ claims(filter: {said: {from: "yesterday-secret"}}) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'LocalDate',
  ],
  ['{ claims(filter: {stance: SECRET_STANCE}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'Stance'],
  ['{ claims(first: "secret") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'Int'],
  ['{ claims(filter: {colour: 1}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'colour'],
  ['{ claims { "secret" } }', 'GRAPHQL_PARSE_FAILED', 'Syntax'],
  [`{ ${'a: __typename '.repeat(3000)} }`, 'LIMIT_EXCEEDED', 'tokens'],
  [
    `{ claims { edges { node ${'{ assertions { claim '.repeat(10)} { id } ${'} } '.repeat(10)} } } }`,
    'LIMIT_EXCEEDED',
    'deeper',
  ],
  [`{ claims(filter: {or: [${'{stance: DENY} '.repeat(200)}]}) { totalCount } }`, 'LIMIT_EXCEEDED', 'filter'],
];

describe('what would be empty in silence', () => {
  const day = '{from: "2024-08-12", to: "2024-08-11"}';

  it.each([
    ['{ claimStats(by: []) { count } }', 'by'],
    ['{ search(text: "a", kinds: []) { edges { cursor } } }', 'kinds'],
    [`{ claims(filter: {said: ${day}}) { totalCount } }`, 'said'],
    [`{ events(filter: {not: {date: ${day}}}) { totalCount } }`, 'date'],
    ['{ contradictions(filter: {basis: []}) { edges { cursor } } }', 'basis'],
    ['{ contradictions(filter: {basis: ["wind"]}) { edges { cursor } } }', 'basis'],
    ['{ contradictions(filter: {minScore: 7}) { edges { cursor } } }', 'minScore'],
  ])('%s is refused, with what to do', async (query, names) => {
    const { status, errors } = await api.ask(query);
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_INPUT']);
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${names}: `, 'u'));
    expect(errors?.[0]?.extensions['advice']).toMatch(/\S/u);
  });
});

describe('what cannot be answered', () => {
  it.each(refused)('%s', async (query, code, names) => {
    const { errors, data } = await api.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(errors?.[0]?.message).toContain(names);
    expect(errors?.[0]?.extensions['advice']).toMatch(/\S/u);
    expect(JSON.stringify(errors)).not.toMatch(/secret/i);
  });

  it('never repeats the name of an operation that is not there', async () => {
    const { errors } = await post(api.server.url, { query: '{ __typename }', operationName: 'secret' });
    expect(errors?.[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('never repeats the value of a variable', async () => {
    const query = 'query ($f: ClaimFilter, $n: Int) { claims(filter: $f, first: $n) { totalCount } }';
    for (const variables of [
      { n: 'secret' },
      { f: { stance: ['secret'] } },
      { f: { said: { from: 'secret' } } },
      { f: 'secret' },
    ]) {
      const { errors } = await api.ask(query, variables);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
      expect(errors?.[0]?.message).toMatch(/Variable "\$[fn]" got a value that its type does not take/);
      expect(JSON.stringify(errors)).not.toContain('secret');
    }
  });

  it('takes first and last as variables of which one is null', async () => {
    const query = 'query ($f: Int, $l: Int) { claims(first: $f, last: $l) { edges { cursor } } }';
    expect(at((await api.ask(query, { f: null, l: 1 })).data, 'claims.edges')).toHaveLength(1);
    expect((await api.ask(query, { f: 1, l: 1 })).errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('masks what is nobody’s business, and logs it under the id of the request', async () => {
    const logged: string[] = [];
    const broken = readerOver(() => Promise.reject(new Error('password of the database: hunter2')));
    const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
    const server = await serve(broken, { port: 0, logger });
    const { errors } = await post(server.url, { query: '{ claims { totalCount } }' });
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(logged.join()).toMatch(/hunter2/);
    expect(logged.join()).toMatch(/"requestId":"[0-9a-f-]{36}"/);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    await server.close();
  });
});

const attempts = [
  '"}) DETACH DELETE n //',
  "' OR 1=1 //",
  '`) MATCH (n) DETACH DELETE n //',
  '\\u0027) RETURN 1 //',
  '$p0',
  '*:* OR "',
  '\\" OR searchText:a',
  '}}{{endpoint}}',
];

describe('whatever stands in a value', () => {
  it('stays a value: nothing is changed, found or broken by it', async () => {
    const before = await dumpOf(api.graph);
    const query = `query ($id: ID!) {
      byId: claims(filter: {about: {id: $id}}) { totalCount }
      byArticle: claims(filter: {article: $id}) { totalCount }
      node(id: $id) { id }
    }`;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...attempts), fc.string({ unit: 'binary' })), async (s) => {
        const { data, errors } = await api.ask(query, { id: s });
        expect(errors).toBeUndefined();
        const none = { totalCount: 0 };
        expect(data).toEqual({ byId: none, byArticle: none, node: null });
        for (const filter of ['about: {name: $s}', 'source: {country: $s}']) {
          const named = await api.ask(`query ($s: String!) { claims(filter: {${filter}}) { totalCount } }`, {
            s,
          });
          const code = named.errors?.[0]?.extensions['code'];
          expect(code === undefined ? named.data : code).toEqual(
            code === undefined ? { claims: none } : 'BAD_INPUT',
          );
        }
        for (const list of [
          'claims(filter: {text: $s}) { edges { cursor } }',
          'search(text: $s) { edges { cursor } }',
          'claims(after: $s) { totalCount }',
        ]) {
          const { errors: told } = await api.ask(`query ($s: String!) { ${list} }`, { s });
          expect(
            (told ?? []).map((error) => error.extensions['code']).filter((code) => code !== 'BAD_INPUT'),
          ).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
    expect(await dumpOf(api.graph)).toEqual(before);
    expect(api.logged.filter((line) => line.includes('unexpected'))).toEqual([]);
  });
});
