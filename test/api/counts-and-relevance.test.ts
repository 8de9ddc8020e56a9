import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askingOver, at, type Asking } from './asking.js';
import { manyClaims, stories } from './stories.js';

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), [...stories, ...manyClaims(30)]);
});
afterAll(() => api.close());

const asked = async (query: string): Promise<unknown> => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

const refusal = async (query: string): Promise<string | undefined> => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  return errors?.[0]?.message;
};

describe('a count with a limit', () => {
  it('counts no further, for each limit that is asked for, on every list', async () => {
    const data = await asked(
      '{ claims { few: countUpTo(limit: 3) countUpTo } text: claims(filter: {text: "القرية"}) { countUpTo(limit: 7) totalCount } actors { edges { node { claims { countUpTo(limit: 2) } } } } }',
    );
    expect(data).toMatchObject({
      claims: { few: 3, countUpTo: 34 },
      text: { countUpTo: 7, totalCount: 30 },
    });
    expect(at(data, 'actors.edges.*.node.claims.countUpTo')).toContain(2);
  });

  it('stops in the database, and does not read the page', async () => {
    api.statements.length = 0;
    await asked('{ claims { countUpTo(limit: 3) } }');
    expect(api.statements.at(-1)).toMatch(/COUNT \{.* LIMIT \$/);
  });

  it.each(['0', '-1', '10001'])('does not take %s', async (limit) => {
    expect(await refusal(`{ claims { countUpTo(limit: ${limit}) } }`)).toContain('limit');
  });
});

const relevant = async (args: string): Promise<unknown> =>
  at(
    await asked(
      `{ claims(orderBy: RELEVANCE, ${args}) { totalCount edges { cursor node { text } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    ),
    'claims',
  );

describe('claims by relevance', () => {
  it('are those that the text finds, the best first, together with every other condition', async () => {
    expect(at(await relevant('filter: {text: "سودجا"}'), 'edges.*.node.text')).toEqual([
      'سقوط سودجا',
      'الطريق إلى سودجا مقطوع',
    ]);
    expect(at(await relevant('filter: {text: "سودجا", stance: ALLEGE}'), 'edges.*.node.text')).toEqual([
      'الطريق إلى سودجا مقطوع',
    ]);
    const many = await relevant('filter: {text: "القرية", about: {name: "Kursk"}, quantity: {atLeast: 20}}');
    expect(at(many, 'totalCount')).toBe(10);
    expect(at(many, 'edges')).toHaveLength(10);
  });

  it('go on from a cursor without repeats', async () => {
    const whole = at(await relevant('first: 30, filter: {text: "القرية"}'), 'edges.*.node.text') as string[];
    const first = await relevant('first: 12, filter: {text: "القرية"}');
    expect(at(first, 'pageInfo')).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await relevant(
      `first: 30, filter: {text: "القرية"}, after: "${String(at(first, 'pageInfo.endCursor'))}"`,
    );
    const both = [first, rest].flatMap((page) => at(page, 'edges.*.node.text') as string[]);
    expect(both).toEqual(whole);
    expect(new Set(both).size).toBe(30);
  });

  it('are there below a node as well', async () => {
    const data = await asked(
      '{ actors(filter: {name: "Andrey Sample"}) { edges { node { claims(orderBy: RELEVANCE, filter: {text: "سودجا"}) { edges { node { text } } } } } } }',
    );
    expect(at(data, 'actors.edges.*.node.claims.edges.*.node.text')).toEqual([['سقوط سودجا']]);
  });

  it('need a text, and go forward only', async () => {
    expect(await refusal('{ claims(orderBy: RELEVANCE) { totalCount } }')).toContain('orderBy');
    expect(
      await refusal('{ claims(orderBy: RELEVANCE, filter: {text: "سودجا"}, last: 3) { totalCount } }'),
    ).toContain('last');
    const { data } = await api.ask('{ claims(first: 1) { pageInfo { endCursor } } }');
    const cursor = String(at(data, 'claims.pageInfo.endCursor'));
    expect(
      await refusal(
        `{ claims(orderBy: RELEVANCE, filter: {text: "سودجا"}, after: "${cursor}") { totalCount } }`,
      ),
    ).toContain('after');
  });
});
