import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inSession } from '../../src/graph/in-session.js';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

const many = 1100;
let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
  await inSession(api.graph, async (session) => {
    await session.run(
      `UNWIND range(1, $many) AS n
      CREATE (:Claim {id: 'claim_many' + n, said: '2024-09-0' + (n % 3 + 1), searchText: 'سودجا', text: 'many', sourceCount: n % 5,
        sourceTypes: [], stances: [], polarity: CASE n % 2 WHEN 0 THEN 'DENIED' ELSE 'AFFIRMED' END})`,
      { many },
    );
    await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  });
});
afterAll(async () => {
  await inSession(api.graph, async (session) => {
    await session.run("MATCH (n:Claim {text: 'many'}) DELETE n");
  });
  await api.close();
});

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
}

const walked = async (filter: string, orderBy: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string | null = null, on = true; on;) {
    const { data, errors } = await api.ask(
      `query ($after: String) { claims(filter: ${filter}, orderBy: ${orderBy}, first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const page = at(data, 'claims') as Page;
    ids.push(...page.edges.map(({ node }) => node.id));
    [after, on] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return ids;
};

// A start that turns out to lead to more than a thousand: the list is read in its order instead.
describe('words that stand in more than a few claims', () => {
  it.each([
    ['{text: "سودجا"}', 'SAID_DESC', many + 2],
    ['{text: "سودجا"}', 'SOURCES_DESC', many + 2],
    ['{text: "سودجا", polarity: DENIED}', 'SAID_ASC', many / 2 + 1],
    ['{text: "سودجا", said: {from: "2024-09-02", to: "2024-09-02"}}', 'SAID_ASC', 367],
    ['{text: "سودجا", about: {name: "Kursk"}}', 'SAID_DESC', 2],
  ])('are found whole, page by page: %s %s', async (filter, order, count) => {
    const ids = await walked(filter, order);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(count);
    const { data } = await api.ask(`{ claims(filter: ${filter}) { totalCount countUpTo(limit: 300) } }`);
    expect(at(data, 'claims')).toEqual({ totalCount: count, countUpTo: Math.min(count, 300) });
  });
});
