import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

let api: Asking;
let articleId: string;
let claimId: string;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
  const { data } = await api.ask(
    '{ articles(filter: {text: "هادئ"}) { edges { node { id claims { edges { node { id } } } } } } }',
  );
  [articleId] = at(data, 'articles.edges.*.node.id') as [string];
  [[claimId]] = at(data, 'articles.edges.*.node.claims.edges.*.node.id') as [[string]];
});
afterAll(() => api.close());

const counted = async (list: string, filter: string): Promise<unknown> => {
  const { data, errors } = await api.ask(
    `{ ${list}(filter: ${filter}) { totalCount edges { node { id } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(at(data, `${list}.edges`)).toHaveLength(at(data, `${list}.totalCount`) as number);
  return at(data, `${list}.totalCount`);
};

// The list, what is asked of it, how many there are: four claims, three articles, five speaking or publishing actors.
const rows: readonly (readonly [list: string, filter: string, count: number])[] = [
  ['claims', '{}', 4],
  ['claims', '{about: {name: "سومي"}}', 1],
  ['claims', '{about: {name: "سومي"}, source: {type: OFFICIAL}, stance: SAY}', 1],
  ['claims', '{about: {name: "سومي"}, source: {type: MEDIA}}', 0],
  ['claims', '{stance: DENY}', 1],
  ['claims', '{stance: [DENY, ALLEGE]}', 2],
  ['claims', '{stance: []}', 0],
  ['claims', '{about: {name: "Kursk"}, stance: ALLEGE}', 1],
  ['claims', '{about: {name: "Kursk"}, stance: ALLEGE, source: {type: OFFICIAL}}', 0],
  ['claims', '{source: {office: MILITARY}}', 1],
  ['claims', '{source: {office: MILITARY, country: "UA"}}', 0],
  ['claims', '{source: {country: "UA"}}', 1],
  ['claims', '{source: {actor: {name: "وزارة الدفاع الروسية"}}}', 1],
  ['claims', '{source: {via: {name: "وكالة الشمال"}}}', 1],
  ['claims', '{source: {via: {name: "وكالة الشمال"}, type: MEDIA}}', 0],
  ['claims', '{text: "سودجا"}', 2],
  ['claims', '{text: "الطريق سودجا"}', 1],
  ['claims', '{about: {name: "Kursk"}, text: "سودجا مقطوع"}', 1],
  ['claims', '{said: {from: "2024-08-11"}}', 1],
  ['claims', '{said: {from: "2024-08-10", to: "2024-08-10"}}', 3],
  ['claims', '{about: {name: "Kursk"}, said: {from: "2024-08-10", to: "2024-08-10"}}', 3],
  ['claims', '{about: {name: "Kursk"}, said: {to: "2024-08-09"}}', 0],
  ['claims', '{event: {type: CASUALTIES}}', 1],
  ['claims', '{about: {name: "Kursk"}, event: {place: {name: "Sudzha"}}}', 1],
  ['claims', '{event: {participant: {name: "Russian Ministry of Defence"}}}', 1],
  ['claims', '{quantity: {counts: LOSSES, atLeast: 500}}', 1],
  ['claims', '{quantity: {atLeast: 513}}', 0],
  ['claims', '{quantity: {counts: KILLED}}', 0],
  ['claims', '{contested: false}', 4],
  ['claims', '{minSources: 50}', 0],
  ['claims', '{or: [{stance: DENY}, {about: {name: "سومي"}}]}', 2],
  ['claims', '{or: []}', 0],
  ['claims', '{not: {about: {name: "Kursk"}}}', 1],
  ['claims', '{about: {name: "Kursk"}, and: [{about: {name: "Sudzha"}}, {not: {stance: DENY}}]}', 1],
  ['articles', '{outlet: {name: "صحيفة الميدان"}}', 1],
  ['articles', '{language: "en"}', 0],
  ['articles', '{published: {to: "2024-08-10"}}', 2],
  ['articles', '{text: "كورسك", not: {text: "سقوط"}}', 1],
  ['actors', '{name: "andrey sample"}', 1],
  ['actors', '{type: PERSON, office: MILITARY, country: "RU"}', 1],
  ['actors', '{sourceType: OFFICIAL}', 3],
  ['actors', '{text: "وكالة"}', 1],
  ['locations', '{name: "مقاطعة كورسك"}', 1],
  ['locations', '{within: {name: "Russia"}}', 2],
  ['locations', '{kind: COUNTRY, country: "RU"}', 1],
  ['locations', '{text: "sudzha"}', 1],
  ['events', '{type: CONTROL}', 1],
  ['events', '{place: {name: "Kursk"}}', 2],
  ['events', '{realis: PLANNED}', 0],
  ['events', '{date: {from: "2030-01-01"}}', 0],
];

describe('a filter', () => {
  it.each(rows)('%s %s finds %i', async (list, filter, count) => {
    expect(await counted(list, filter)).toBe(count);
  });

  it('takes the article that a claim stands in, and the id of what it is about', async () => {
    expect(await counted('claims', `{article: "${articleId}"}`)).toBe(1);
    expect(await counted('claims', `{article: "${articleId}", stance: DENY}`)).toBe(0);
    const { data } = await api.ask(
      '{ locations(filter: {name: "Sudzha"}) { edges { node { id claims { totalCount } events { totalCount } } } } }',
    );
    const [town] = at(data, 'locations.edges.*.node') as [{ id: string; claims: unknown; events: unknown }];
    expect(town).toMatchObject({ claims: { totalCount: 2 }, events: { totalCount: 1 } });
    expect(await counted('claims', `{about: {id: "${town.id}"}}`)).toBe(2);
    expect(await counted('claims', `{about: {id: "${town.id}", name: "Kursk"}}`)).toBe(0);
    expect(await counted('claims', '{about: {id: "nothing of ours"}}')).toBe(0);
  });
});

describe('a node by its id', () => {
  it('comes by its own field and by node, and is null where there is none', async () => {
    const query = `query ($id: ID!, $other: ID!) { claim(id: $id) { text } node(id: $id) { __typename id ... on Claim { words: text } }
      actor(id: $id) { name } none: claim(id: $other) { id } strange: node(id: "x' OR 1=1") { id } }`;
    const { data } = await api.ask(query, { id: claimId, other: 'claim_00000000000000000000' });
    expect(data).toEqual({
      claim: { text: 'الوضع في سومي هادئ' },
      node: { __typename: 'Claim', id: claimId, words: 'الوضع في سومي هادئ' },
      actor: null,
      none: null,
      strange: null,
    });
  });

  it('tells everything that the graph has of it', async () => {
    const { data, errors } = await api.ask(`{ claims(filter: {text: "512"}) { edges { node {
      quantities { value unit counts approx evidence { text } article { file } claim { text } }
      assertions { said cue { text start end } source { text } speaker { name } onBehalfOf { name } claim { text }
        article { publishedBy { name } mentions { spans { s: start end } node { __typename id } } assertions { edges { node { stance } } } } }
      about { ... on Event { type claims { totalCount } articles { totalCount } participants { role actor { name } } } }
      contradicts { basis claim { id } } supports { basis } supportedBy { basis } supersedes { score } supersededBy { basis }
    } } } }`);
    expect(errors).toBeUndefined();
    const claim = at(data, 'claims.edges.0.node');
    expect(at(claim, 'quantities.0')).toMatchObject({
      value: 512,
      counts: 'LOSSES',
      evidence: { text: '512 جنديا' },
    });
    const relayed = (at(claim, 'assertions') as { cue: unknown }[]).find((each) => each.cue !== null);
    expect(relayed).toMatchObject({
      said: '2024-08-10',
      cue: { text: 'إعلانها' },
      source: { text: 'وزارة الدفاع الروسية' },
      speaker: { name: 'وزارة الدفاع الروسية' },
      onBehalfOf: null,
      article: {
        publishedBy: { name: 'صحيفة الميدان' },
        assertions: { edges: [{ node: { stance: 'ANNOUNCE' } }, { node: { stance: 'ALLEGE' } }] },
      },
    });
    expect(at(relayed, 'article.mentions.*.spans.*.s')).not.toContainEqual([]);
  });
});

describe('search', () => {
  const found = async (args: string): Promise<unknown> => {
    const { data, errors } = await api.ask(
      `{ search(${args}) { edges { cursor node { __typename ... on Location { name } } } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    return at(data, 'search');
  };

  it('finds a place by either script, and claims and articles by words with what is written onto them', async () => {
    expect(at(await found('text: "SUDZHA", kinds: [LOCATION]'), 'edges.*.node')).toEqual([
      { __typename: 'Location', name: 'سودجا' },
    ]);
    const kinds = at(await found('text: "سودجا"'), 'edges.*.node.__typename') as string[];
    expect(new Set(kinds)).toEqual(
      new Set(['Location', 'Claim', 'Article', 'Event'].filter((kind) => kinds.includes(kind))),
    );
    expect(kinds).toEqual(expect.arrayContaining(['Location', 'Claim', 'Article']));
    expect(at(await found('text: "جنديا", kinds: [ARTICLE]'), 'edges')).toHaveLength(2);
  });

  it('goes on from a cursor', async () => {
    const whole = at(await found('text: "سودجا"'), 'edges.*.cursor') as string[];
    const first = await found('text: "سودجا", first: 2');
    expect(at(first, 'pageInfo.hasNextPage')).toBe(true);
    const rest = await found(`text: "سودجا", after: "${String(at(first, 'pageInfo.endCursor'))}"`);
    expect([
      ...(at(first, 'edges.*.cursor') as string[]),
      ...(at(rest, 'edges.*.cursor') as string[]),
    ]).toEqual(whole);
  });

  it('takes words and no query language', async () => {
    expect(at(await found('text: "سودجا OR كورسك"'), 'edges')).toEqual([]);
    expect(at(await found(String.raw`text: "سود* \"سودجا\" AND ~2 searchText:كورسك"`), 'edges')).toEqual([]);
  });
});
