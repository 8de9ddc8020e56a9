import { execute, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { local } from '../../../src/api/access/caller.js';
import { straightAnswer } from '../../../src/api/answers/straight-answer.js';
import { contextOf, type Context } from '../../../src/api/context.js';
import { metricsOf } from '../../../src/api/observe/metrics.js';
import { Watch } from '../../../src/api/observe/watch.js';
import { buildApiSchema } from '../../../src/api/schema.js';
import { openReader, type Reader } from '../../../src/graph/reader/reader.js';
import { askingOver, type Asking } from '../asking.js';
import { stories } from '../stories.js';

const schema = buildApiSchema();
let api: Asking;
let reader: Reader;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
  reader = openReader(api.graph, { timeout: 60_000 });
});
afterAll(() => api.close());
beforeEach(() => (api.statements.length = 0));

const context = (): Context =>
  contextOf(reader, {
    caller: local,
    requestId: 'one',
    signal: new AbortController().signal,
    watch: new Watch(metricsOf(() => reader.counts())),
  });

const straight = (query: string): Promise<unknown> => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return straightAnswer({ schema, document, operation, variables: {} }, context());
};

const byExecutor = async (query: string): Promise<unknown> =>
  (await execute({ schema, document: parse(query), contextValue: context() })).data;

const kursk = 'claims(filter: {about: {name: "Kursk"}}, first: 2)';

describe('an answer that is what the reader gives', () => {
  it.each<readonly [what: string, query: string]>([
    [
      'aliases',
      `{ a: ${kursk} { edges { it: node { words: text text } } } b: ${kursk} { edges { cursor } } }`,
    ],
    [
      'names of types',
      `{ ${kursk} { __typename edges { node { __typename said stances about { __typename id } } } } }`,
    ],
    [
      'fragments on kinds',
      `query { search(text: "كورسك") { edges { node { id ... on Claim { text speaker { ...Who } } ... on Article { title } } } } }
       fragment Who on Actor { name type sourceType }`,
    ],
    ['what is not there', '{ claim(id: "claim_00000000000000000000") { id } }'],
    [
      'variables that leave out',
      `query ($with: Boolean = false, $few: Int = 1) { claims(first: $few) { edges { node { id text @include(if: $with) } } } }`,
    ],
    ['numbers', `{ ${kursk} { totalCount edges { node { sourceCount quantities { value min approx } } } } }`],
    ['buckets', '{ claimStats(by: [DAY, SPEAKER, STANCE]) { facet key count node { id } } }'],
  ])('is the executor’s to the letter: %s', async (_, query) => {
    const answer = await straight(query);
    expect(answer).toBeDefined();
    expect(JSON.stringify(answer)).toBe(JSON.stringify(await byExecutor(query)));
  });

  it.each<readonly [what: string, query: string]>([
    ['a question about the schema', `{ ${kursk} { edges { cursor } } __schema { queryType { name } } }`],
    ['an argument that is none', '{ claims(first: 1000) { edges { cursor } } }'],
    ['a variable that is missing', 'query ($id: ID!) { claim(id: $id) { id } }'],
    ['a name that no object can have', `{ ${kursk} { edges { __proto__: cursor } } }`],
    ['what writes', 'mutation { withdrawJudgement(id: "judgement_1") { id } }'],
  ])('is left to the executor: %s', async (_, query) => {
    expect(await straight(query)).toBeUndefined();
  });

  it('is read once, also where the executor answers in the end', async () => {
    const { data, errors } = await api.ask(
      `{ good: ${kursk} { edges { cursor } } bad: claims(first: 1000) { edges { cursor } } other: claim(id: "x") { id } }`,
    );
    expect(errors).toHaveLength(1);
    expect(data).toBeUndefined();
    // The names, and a statement for each root that could be asked.
    expect(api.statements).toHaveLength(3);
  });

  it('has what a client calls by the oddest name', async () => {
    const { data } = await api.ask(`{ ${kursk} { edges { __proto__: cursor } } }`);
    expect(JSON.stringify(data)).toContain('"__proto__":"');
  });
});
