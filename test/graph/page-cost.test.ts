import { beforeAll, describe, expect, it } from 'vitest';
import { inSession } from '../../src/graph/in-session.js';
import { readerOver } from '../../src/graph/reader/reader.js';
import { runIn } from '../../src/graph/reader/run.js';
import type { Arguments, Selected } from '../../src/graph/reader/selection.js';
import { testGraph } from '../support/test-graph.js';

const many = 3000;
const graph = await testGraph();
beforeAll(async () => {
  await inSession(graph, async (session) => {
    await session.run(
      `CREATE (p:Location {id: 'location_1', name: 'p'}), (a:Actor {id: 'actor_1', name: 'a', sourceType: 'OFFICIAL'})
      WITH p, a UNWIND range(1, $many) AS n
      WITH p, a, 'claim_' + (10000 + n) AS id, '2024-08-' + (10 + n % 20) AS said
      CREATE (c:Claim {id: id, said: said, sourceCount: 1})
      CREATE (c)-[:ABOUT_IN {place: p.id, source: 'OFFICIAL', key: said + '|' + id}]->(p)
      CREATE (c)-[:CLAIMED_BY {actor: a.id, key: said + '|' + id}]->(a)`,
      { many },
    );
  });
});

const select = (name: string, args: Arguments, on: Selected['on'] = {}): Selected => ({
  name,
  as: name,
  args,
  on,
});
const value = (name: string): Selected => select(name, {});
const claims = (args: Arguments): Selected =>
  select('claims', args, {
    ClaimConnection: [
      select('edges', {}, { ClaimEdge: [value('cursor'), select('node', {}, { Claim: [value('id')] })] }),
    ],
  });

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

const hitsIn = (plan: Profile): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsIn(child), 0);

interface Read {
  readonly cursors: readonly string[];
  /** What the database looked at. */
  readonly hits: number;
}

const below = (name: 'actor' | 'location', args: Arguments): Selected =>
  select(name, { id: `${name}_1` }, { Actor: [claims(args)], Location: [claims(args)] });

const hitsOf = async (root: Selected): Promise<number> => {
  const run = runIn(graph, 60_000);
  const hits: number[] = [];
  await readerOver(async (statement, parameters) => {
    await inSession(graph, async (session) => {
      const whole = Object.fromEntries(
        Object.entries(parameters).map(([name, of]) => [name, typeof of === 'number' ? BigInt(of) : of]),
      );
      const { summary } = await session.run(`PROFILE ${statement}`, whole);
      if (summary.profile !== false) hits.push(hitsIn(summary.profile));
    });
    return run(statement, parameters);
  })
    .operation()
    .read(root);
  return hits.at(-1) ?? Number.NaN;
};

const read = async (args: Arguments): Promise<Read> => {
  const run = runIn(graph, 60_000);
  const hits: number[] = [];
  const answer = (await readerOver(async (statement, parameters) => {
    const rows = await run(`PROFILE ${statement}`, parameters);
    await inSession(graph, async (session) => {
      const whole = Object.fromEntries(
        Object.entries(parameters).map(([name, of]) => [name, typeof of === 'number' ? BigInt(of) : of]),
      );
      const { summary } = await session.run(`PROFILE ${statement}`, whole);
      if (summary.profile !== false) hits.push(hitsIn(summary.profile));
    });
    return rows;
  })
    .operation()
    .read(claims(args))) as { readonly edges: readonly { readonly cursor: string }[] };
  return { cursors: answer.edges.map(({ cursor }) => cursor), hits: hits.at(-1) ?? 0 };
};

describe('the last page', () => {
  it.each<readonly [string, Arguments]>([
    ['all claims, the latest first', { orderBy: 'SAID_DESC' }],
    ['all claims, the earliest first', { orderBy: 'SAID_ASC' }],
    ['all claims by sources', { orderBy: 'SOURCES_DESC' }],
    ['claims about a place', { filter: { about: { id: 'location_1' }, source: { type: ['OFFICIAL'] } } }],
    ['claims by an actor', { filter: { source: { actor: { id: 'actor_1' } } } }],
  ])('looks at no more than the first does: %s', async (_, args) => {
    const first = await read({ ...args, first: 20 });
    const [last] = (await read({ ...args, last: 21 })).cursors;
    expect(last).toBeDefined();
    const there = await read({ ...args, first: 20, after: last ?? '' });
    expect(there.cursors).toHaveLength(20);
    expect(there.hits).toBeLessThan(first.hits * 1.5 + 50);
    expect(first.hits).toBeLessThan(many);
  });
});

describe('a page of the list below a node that everything hangs on', () => {
  it.each<readonly [string, Selected]>([
    ['what an actor says', below('actor', { first: 20 })],
    ['what it said first', below('actor', { first: 20, orderBy: 'SAID_ASC' })],
    ['what is said about a place', below('location', { first: 20 })],
  ])('looks at a page, not at the list: %s', async (_, root) => {
    expect(await hitsOf(root)).toBeLessThan(many / 3);
  });
});
