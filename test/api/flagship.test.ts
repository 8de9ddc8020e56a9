import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kurskQuestion } from '../support/questions.js';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
});
afterAll(() => api.close());

const asked = async (query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const texts = async (filter: string): Promise<unknown> =>
  at(await asked(`{ claims(filter: ${filter}) { edges { node { text } } } }`), 'claims.edges.*.node.text');

describe('all claims about Kursk by official sources', () => {
  it('gives the figure once, told by both articles, and what is said about a town inside', async () => {
    const data = await asked(kurskQuestion('Kursk'));
    expect(at(data, 'claims.totalCount')).toBe(2);
    expect(at(data, 'claims.edges.*.node.text')).toEqual(
      expect.arrayContaining(['الخصم خسر 512 جنديا في كورسك', 'سقوط سودجا']),
    );
    const figure = (at(data, 'claims.edges.*.node') as { text: string; assertions: unknown[] }[]).find(
      (claim) => claim.text.includes('512'),
    );
    expect(figure).toMatchObject({
      speaker: { name: 'وزارة الدفاع الروسية', nameEn: 'Russian Ministry of Defence' },
      assertions: expect.arrayContaining([
        {
          stance: 'ANNOUNCE',
          via: [{ name: 'وكالة الشمال' }],
          evidence: { text: 'الخصم خسر 512 جنديا في كورسك' },
          article: { title: 'أرقام جديدة من الجبهة' },
        },
        {
          stance: 'ANNOUNCE',
          via: [],
          evidence: { text: 'الخصم خسر 512 جنديا في كورسك' },
          article: { title: 'الوزارة تكرر أرقامها' },
        },
      ]) as unknown,
    });
    expect(figure?.assertions).toHaveLength(2);
  });

  it.each(['كورسك', 'مقاطعة كورسك', 'Kursk', '  كُورسك ', 'KURSK'])(
    'is the same question by the name %s',
    async (name) => {
      expect(await asked(kurskQuestion(name))).toEqual(await asked(kurskQuestion('Kursk')));
    },
  );

  it('leaves out what is said elsewhere and by others', async () => {
    expect(await texts('{about: {name: "Sudzha"}, source: {type: MEDIA}}')).toEqual([
      'الطريق إلى سودجا مقطوع',
    ]);
    expect(await texts('{about: {name: "روسيا"}, source: {type: [OFFICIAL, MEDIA]}}')).toHaveLength(3);
    expect(await texts('{about: {name: "روسيا"}}')).toHaveLength(3);
    expect(await texts('{about: {name: "سومي"}}')).toEqual(['الوضع في سومي هادئ']);
  });

  it('finds nothing, without an error, about a name that nothing bears', async () => {
    expect(await asked(kurskQuestion('Atlantis'))).toEqual({ claims: { totalCount: 0, edges: [] } });
  });
});

const statementsOf = async (query: string): Promise<readonly string[]> => {
  api.statements.length = 0;
  await asked(query);
  return [...api.statements];
};

describe('a root field', () => {
  it('is one statement once its names are looked up', async () => {
    expect(await statementsOf(kurskQuestion('Kursk'))).toHaveLength(2);
  });

  it('is one statement at any depth', async () => {
    const deep = `{ claims { edges { node { text assertions { article { title claims(first: 2) { totalCount edges { node {
      speaker { name affiliates { role actor { name } } }
      about { id ... on Location { within { basis location { name contains { location { name } } } } } } } } } } } } } } }`;
    expect(await statementsOf(deep)).toHaveLength(1);
  });

  it('shares one look-up with the other roots of its operation', async () => {
    const three = `{
      a: claims(filter: {about: {name: "Kursk"}}) { totalCount }
      b: claims(filter: {about: {name: "سومي"}, source: {actor: {name: "هيئة الأركان الأوكرانية"}}}) { totalCount }
      c: actors(filter: {name: "Kursk"}) { totalCount }
    }`;
    expect(await statementsOf(three)).toHaveLength(4);
    expect(await asked(three)).toEqual({ a: { totalCount: 3 }, b: { totalCount: 1 }, c: { totalCount: 0 } });
  });

  it('counts only where the count is asked for', async () => {
    const [counting] = await statementsOf('{ claims { totalCount } }');
    expect(counting).toMatch(/COUNT \{/);
    expect(counting).not.toMatch(/LIMIT/);
    const [listing] = await statementsOf('{ claims { edges { node { id } } pageInfo { hasNextPage } } }');
    expect(listing).not.toMatch(/COUNT \{/);
  });
});

describe('what is asked for is what is answered', () => {
  it('under aliases, with other arguments for one field', async () => {
    const data = await asked(`{
      kursk: claims(filter: {about: {name: "Kursk"}}, first: 1) { rows: edges { at: cursor it: node { words: text } } again: edges { node { id } } }
      constructor: claims(first: 100) { toString: totalCount }
      actors(filter: {name: "Russian Ministry of Defence"}) { edges { node {
        one: claims(first: 1) { edges { node { id } } page: pageInfo { more: hasNextPage } }
        denied: claims(filter: {stance: DENY}) { totalCount }
        all: claims { totalCount }
      } } }
    }`);
    expect(at(data, 'kursk.rows.*.it.words')).toHaveLength(1);
    expect(at(data, 'kursk.again.*.node.id')).toHaveLength(1);
    expect(at(data, 'constructor.toString')).toBe(4);
    expect(at(data, 'actors.edges.*.node')).toMatchObject([
      { denied: { totalCount: 0 }, all: { totalCount: 1 } },
    ]);
  });

  it('through fragments, type conditions and __typename', async () => {
    const data = await asked(`
      query { claims(filter: {source: {actor: {name: "Andrey Sample"}}}) { __typename edges { node { ...whole } } } }
      fragment whole on Claim { about { __typename id ...place ... on Event { type location { ...place } } ... on Node { same: id } } ... on Node { id } }
      fragment place on Location { name kind }`);
    expect(at(data, 'claims.__typename')).toBe('ClaimConnection');
    const about = (
      at(data, 'claims.edges.*.node.about') as { __typename: string; id: string; same: string }[][]
    ).flat();
    expect(about.map((each) => each.__typename).sort()).toEqual(['Event', 'Location']);
    expect(about.every((each) => each.id === each.same)).toBe(true);
    expect(about.find((each) => each.__typename === 'Event')).toMatchObject({
      type: 'CONTROL',
      location: { name: 'سودجا', kind: 'TOWN' },
    });
  });

  it('with variables, @include and @skip', async () => {
    const query = `query ($name: String = "سومي", $with: Boolean!, $size: Int) {
      claims(filter: {about: {name: $name}}, first: $size) {
        totalCount @include(if: $with)
        edges { node { text @skip(if: $with) ... @include(if: $with) { polarity } } }
      }
    }`;
    expect(await asked(query, { with: false })).toEqual({
      claims: { edges: [{ node: { text: 'الوضع في سومي هادئ' } }] },
    });
    expect(await asked(query, { with: true, name: 'Kursk', size: 1 })).toEqual({
      claims: { totalCount: 3, edges: [{ node: { polarity: 'AFFIRMED' } }] },
    });
  });
});
