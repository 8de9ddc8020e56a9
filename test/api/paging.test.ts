import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { askingOver, at, type Asking } from './asking.js';
import { manyClaims } from './stories.js';

const howMany = 45;
let api: Asking;
let added = howMany;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), manyClaims(howMany));
});
afterAll(() => api.close());

interface Walk {
  readonly filter: string;
  readonly order: string;
  readonly size: number;
  readonly direction: 'forward' | 'backward';
}

interface Connection {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const pageAt = async ({ filter, order, size, direction }: Walk, cursor: unknown): Promise<Connection> => {
  const [count, from] = direction === 'forward' ? ['first', 'after'] : ['last', 'before'];
  const { data, errors } = await api.ask(
    `query ($size: Int, $cursor: String) { claims(filter: ${filter}, orderBy: ${order}, ${count}: $size, ${from}: $cursor) {
      edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    { size, cursor },
  );
  expect(errors).toBeUndefined();
  return at(data, 'claims') as Connection;
};

/** All ids, page by page, in the order of the list. */
const walked = async (walk: Walk): Promise<readonly string[]> => {
  const [more, end] =
    walk.direction === 'forward' ? ['hasNextPage', 'endCursor'] : ['hasPreviousPage', 'startCursor'];
  const ids: string[] = [];
  for (let cursor: unknown = null, on = true; on;) {
    const page = await pageAt(walk, cursor);
    const here = page.edges.map((edge) => edge.node.id);
    if (walk.direction === 'forward') ids.push(...here);
    else ids.unshift(...here);
    [cursor, on] = [page.pageInfo[end], page.pageInfo[more] === true];
  }
  return ids;
};

const filters = [
  '{}',
  '{about: {name: "Kursk"}}',
  '{about: {name: "Russia"}, source: {type: OFFICIAL}}',
  '{text: "كورسك"}',
];
const orders = ['SAID_DESC', 'SAID_ASC', 'SOURCES_DESC'];

describe('a list in pages', () => {
  it('is complete, without repeats and in one order, whatever the page size, forward and backward', async () => {
    const whole = new Map<string, readonly string[]>();
    for (const order of orders)
      whole.set(order, await walked({ filter: '{}', order, size: 100, direction: 'forward' }));
    expect(new Set(whole.get('SAID_DESC')).size).toBe(howMany);
    expect(whole.get('SAID_ASC')).toEqual([...(whole.get('SAID_DESC') ?? [])].reverse());
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          filter: fc.constantFrom(...filters),
          order: fc.constantFrom(...orders),
          size: fc.integer({ min: 7, max: 60 }),
          direction: fc.constantFrom('forward', 'backward'),
        }),
        async (walk) => {
          expect(await walked(walk)).toEqual(whole.get(walk.order));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('ends where another cursor stands, and says that the list goes on there', async () => {
    const query = `query ($after: String, $before: String) { claims(first: 10, after: $after, before: $before) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }`;
    const cursors = at((await api.ask(query)).data, 'claims.edges.*.cursor') as readonly string[];
    const { data } = await api.ask(query, { after: cursors[1], before: cursors[5] });
    expect(at(data, 'claims.edges.*.cursor')).toEqual(cursors.slice(2, 5));
    expect(at(data, 'claims.pageInfo')).toEqual({ hasNextPage: true, hasPreviousPage: true });
  });

  it('pages a list below a node as well', async () => {
    const query = `query ($after: String) { locations(filter: {name: "Kursk"}) { edges { node { claims(first: 30, after: $after) { edges { node { id } } pageInfo { endCursor } } } } } }`;
    const below = 'locations.edges.*.node.claims';
    const first = await api.ask(query);
    const [cursor] = at(first.data, `${below}.pageInfo.endCursor`) as readonly string[];
    const second = await api.ask(query, { after: cursor });
    const ids = [first, second].flatMap(({ data }) =>
      (at(data, `${below}.edges.*.node.id`) as string[][]).flat(),
    );
    expect(ids).toHaveLength(howMany);
    expect(new Set(ids).size).toBe(howMany);
  });

  it('gives no rows for first: 0, and still the count', async () => {
    const { data } = await api.ask(
      '{ claims(first: 0) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data).toEqual({
      claims: { totalCount: howMany, edges: [], pageInfo: { hasNextPage: true, endCursor: null } },
    });
  });

  // The last test of this file: it adds to the graph.
  it.each([
    ['SAID_DESC', '{about: {name: "Kursk"}}'],
    ['SAID_ASC', '{}'],
    ['SOURCES_DESC', '{about: {name: "Kursk"}}'],
    ['SAID_DESC', '{text: "كورسك"}'],
  ])('keeps its place while articles are added: %s %s', async (order, filter) => {
    const walk = { filter, order, size: 15, direction: 'forward' } as const;
    const before = await walked({ ...walk, size: 100 });
    const ids: string[] = [];
    for (let cursor: unknown = null, on = true; on; added += 2) {
      const page = await pageAt(walk, cursor);
      ids.push(...page.edges.map((edge) => edge.node.id));
      [cursor, on] = [page.pageInfo['endCursor'], page.pageInfo['hasNextPage'] === true];
      await writeExtractions(api.graph, manyClaims(added + 2).slice(added));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => before.includes(id))).toEqual(before);
    expect(ids.length).toBeGreaterThanOrEqual(before.length);
  });
});
