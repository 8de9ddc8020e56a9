import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inSession } from '../../src/graph/in-session.js';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
});
afterAll(() => api.close());

const asked = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  api.statements.length = 0;
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const idOf = async (list: string, name: string): Promise<string> => {
  const data = await asked(`{ ${list}(filter: {name: "${name}"}) { edges { node { id } } } }`);
  return String(at(data, `${list}.edges.0.node.id`));
};

const node = '__typename id ... on Actor { name } ... on Location { name } ... on Claim { text }';
const pathsOf = async (from: string, to: string, rest = ''): Promise<unknown> => {
  const data = await asked(
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to ${rest}) { length nodes { ${node} } hops { type from { id } to { id } article { file } } } }`,
    { from, to },
  );
  expect(api.statements).toHaveLength(1);
  return at(data, 'paths');
};

const refusal = async (query: string): Promise<unknown> =>
  (await api.ask(query)).errors?.[0]?.extensions['code'];

describe('paths between two nodes', () => {
  it('are the shortest, each hop with its type, its ends and the article it comes from', async () => {
    const [general, town] = [await idOf('actors', 'Andrey Sample'), await idOf('locations', 'Sudzha')];
    const found = (await pathsOf(general, town)) as { length: number; nodes: { id: string }[] }[];
    expect(found[0]).toMatchObject({
      length: 2,
      nodes: [
        { __typename: 'Actor', name: 'أندريه تجريبي' },
        { __typename: 'Claim', text: 'سقوط سودجا' },
        { __typename: 'Location', name: 'سودجا' },
      ],
      hops: [
        { type: 'CLAIMED_BY', to: { id: general }, article: { file: 'repeated.txt' } },
        { type: 'ABOUT', to: { id: town }, article: { file: 'repeated.txt' } },
      ],
    });
    expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).sort());
    for (const { nodes } of found) expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it('go along what is asked for, no further and no more than asked for', async () => {
    const [general, russia] = [await idOf('actors', 'Andrey Sample'), await idOf('locations', 'Russia')];
    expect(await pathsOf(general, russia, ', maxHops: 2')).toEqual([]);
    expect(await pathsOf(general, russia, ', types: [WITHIN]')).toEqual([]);
    expect(await pathsOf(general, russia, ', first: 1')).toHaveLength(1);
    const whole = await pathsOf(general, russia, ', types: [CLAIMED_BY, ABOUT, WITHIN]');
    expect(at(whole, '0.hops.*.type')).toEqual(['CLAIMED_BY', 'ABOUT', 'WITHIN', 'WITHIN']);
    // What only the gazetteer says has no article.
    expect(at(whole, '0.hops.*.article')).toEqual([
      { file: 'repeated.txt' },
      { file: 'repeated.txt' },
      null,
      null,
    ]);
  });

  it('are none from a node to itself, or where there is no such node', async () => {
    const general = await idOf('actors', 'Andrey Sample');
    for (const to of [general, 'actor_00000000000000000000', 'nonsense'])
      expect(await pathsOf(general, to)).toEqual([]);
  });

  it.each(['maxHops: 0', 'maxHops: 7', 'first: 0', 'first: 51', 'types: []'])('refuse %s', async (wrong) => {
    expect(await refusal(`{ paths(from: "actor_1", to: "actor_2", ${wrong}) { length } }`)).toBe('BAD_INPUT');
  });
});

const aroundOf = async (of: string, rest = ''): Promise<unknown> => {
  const data = await asked(
    `query ($of: ID!) { neighbourhood(of: $of ${rest}) { truncated nodes { ${node} } hops { type from { id } to { id } article { file } } } }`,
    { of },
  );
  expect(api.statements).toHaveLength(1);
  return at(data, 'neighbourhood');
};

describe('what lies around a node', () => {
  it('is there step by step, with what relates it', async () => {
    const town = await idOf('locations', 'Sudzha');
    const near = await aroundOf(town);
    expect(near).toMatchObject({ truncated: false });
    expect(at(near, 'nodes.0.id')).toBe(town);
    expect(new Set(at(near, 'nodes.*.__typename') as string[])).toEqual(
      new Set(['Location', 'Claim', 'Event']),
    );
    const further = await aroundOf(town, ', hops: 2');
    const ids = at(further, 'nodes.*.id') as string[];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, (at(near, 'nodes') as []).length).sort()).toEqual(
      (at(near, 'nodes.*.id') as string[]).sort(),
    );
    expect(ids.length).toBeGreaterThan((at(near, 'nodes') as []).length);
    for (const end of ['from', 'to'])
      for (const id of at(further, `hops.*.${end}.id`) as string[]) expect(ids).toContain(id);
  });

  it('goes along the types that are asked for', async () => {
    const kursk = await idOf('locations', 'Kursk');
    const near = await aroundOf(kursk, ', types: [WITHIN], hops: 3');
    expect(new Set(at(near, 'nodes.*.name') as string[])).toEqual(new Set(['كورسك', 'روسيا', 'سودجا']));
    expect(await aroundOf('actor_00000000000000000000')).toBeNull();
  });

  it.each(['hops: 0', 'hops: 4', 'limit: 201', 'limit: 0'])('refuses %s', async (wrong) => {
    expect(await refusal(`{ neighbourhood(of: "actor_1", ${wrong}) { truncated } }`)).toBe('BAD_INPUT');
  });
});

describe('a node that everything hangs on', () => {
  const many = 20_000;
  beforeAll(() =>
    inSession(api.graph, async (session) => {
      await session.run(
        `CREATE (hub:Actor {id: 'actor_hub', name: 'hub', names: []}), (far:Actor {id: 'actor_far', name: 'far', names: []}),
          (place:Location {id: 'location_hub', name: 'hub', names: []}), (lone:Location {id: 'location_lone', name: 'lone', names: []})
        WITH hub, far, place, lone UNWIND range(1, $many) AS n
        CREATE (c:Claim {id: 'claim_' + n, text: '', said: '', sourceTypes: [], stances: [], polarity: 'AFFIRMED'})
        CREATE (c)-[:CLAIMED_BY]->(CASE WHEN n % 500 = 0 THEN far ELSE hub END)
        CREATE (c)-[:ABOUT]->(CASE WHEN n = 1 THEN lone ELSE place END)`.replace(
          /CREATE \(c\)-\[:(\w+)\]->\((CASE .*? END)\)/g,
          'WITH *, $2 AS to$1 CREATE (c)-[:$1]->(to$1)',
        ),
        { many },
      );
    }),
  );
  afterAll(() =>
    inSession(api.graph, async (session) => {
      await session.run(
        "MATCH (n) WHERE n.id IN ['actor_hub', 'actor_far', 'location_hub', 'location_lone'] DETACH DELETE n",
      );
      await session.run("MATCH (n:Claim {text: ''}) DETACH DELETE n");
    }),
  );

  it('may be where a path begins or ends, and none leads through it', async () => {
    expect(at(await pathsOf('actor_hub', 'location_lone'), '*.length')).toEqual([2]);
    expect(at(await pathsOf('location_lone', 'actor_hub', ', maxHops: 6'), '0.length')).toBe(2);
    expect(await pathsOf('actor_far', 'location_lone', ', maxHops: 6')).toEqual([]);
    expect(await pathsOf('actor_far', 'location_hub', ', first: 50')).toHaveLength(40);
  });

  it('shows a part of what lies around it, and says that it is a part', async () => {
    for (const hops of [1, 2, 3]) {
      const near = await aroundOf('actor_hub', `, hops: ${hops}, limit: 200`);
      expect(at(near, 'truncated')).toBe(true);
      expect((at(near, 'nodes') as []).length).toBeLessThanOrEqual(200);
    }
  });
});
