import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ExtractedActor } from '../../src/domain/extraction.js';
import { articleOf, defence, extractionOf, kursk, russia, staff } from '../support/extractions.js';
import { kurskStories } from '../support/kursk-stories.js';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

/** Two sides and their numbers of one day in one place. */
const given: readonly (readonly [by: ExtractedActor, value: number])[] = [
  [defence, 210],
  [staff, 950],
  [defence, 3300],
];
const numbers = given.map(([by, value], day) => {
  const text = `قالت ${by.name} إن ${value} مدني اضطروا إلى النزوح في كورسك.`;
  return extractionOf({
    article: articleOf({ file: `n${day}.txt`, publishedAt: '2024-08-20', text }),
    actors: [by],
    locations: [russia, kursk],
    claims: [
      {
        words: `${value} مدني اضطروا إلى النزوح في كورسك`,
        by,
        about: [kursk.id],
        numbers: [{ words: `${value} مدني`, value, counts: 'DISPLACED' }],
      },
    ],
  });
});

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), [...stories, ...kurskStories, ...numbers]);
});
afterAll(() => api.close());

/** The answer; everything here is one statement, beside one for names. */
const asked = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  api.statements.length = 0;
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  expect(api.statements.filter((statement) => !statement.includes('[:NAMES]'))).toHaveLength(1);
  return data;
};

interface Bucket {
  readonly facet: string;
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

const facets = ['DAY', 'SPEAKER', 'SOURCE_TYPE', 'COUNTRY', 'PLACE', 'EVENT_TYPE', 'STANCE'];

// How a bucket is asked for as a filter.
const asFilter = ({ facet, key }: Bucket): object => {
  if (facet === 'DAY')
    return key === '' ? { not: { said: { from: '0001-01-01' } } } : { said: { from: key, to: key } };
  if (facet === 'SPEAKER') return { source: { actor: { id: key } } };
  if (facet === 'SOURCE_TYPE') return { source: { type: [key] } };
  if (facet === 'COUNTRY') return { source: { country: key } };
  if (facet === 'PLACE') return { about: { id: key } };
  return facet === 'EVENT_TYPE' ? { event: { type: [key] } } : { stance: [key] };
};

const stats = async (filter: object, by: readonly string[]): Promise<readonly Bucket[]> =>
  at(
    await asked(
      'query ($filter: ClaimFilter, $by: [ClaimFacet!]!) { claimStats(filter: $filter, by: $by, limit: 100) { facet key label count node { __typename id } } }',
      { filter, by },
    ),
    'claimStats',
  ) as readonly Bucket[];

describe('claims counted by facets', () => {
  it('count what a filter of each value finds', async () => {
    const filter = { about: { name: 'Kursk' } };
    const buckets = await stats(filter, facets);
    expect([...new Set(buckets.map(({ facet }) => facet))]).toEqual(facets);
    for (const bucket of buckets) {
      const { data } = await api.ask(
        'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }',
        {
          filter: { and: [filter, asFilter(bucket)] },
        },
      );
      expect([bucket, at(data, 'claims.totalCount')]).toEqual([bucket, bucket.count]);
    }
  });

  it('name what a key stands for', async () => {
    const buckets = await stats({}, ['SPEAKER', 'PLACE', 'DAY']);
    expect(buckets).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          facet: 'SPEAKER',
          label: 'وزارة الدفاع الروسية',
          node: expect.objectContaining({ __typename: 'Actor' }) as unknown,
        }),
        expect.objectContaining({ facet: 'PLACE', label: 'كورسك' }),
        expect.objectContaining({ facet: 'DAY', key: '', label: 'unknown', node: null }),
      ]),
    );
  });

  it('are the fullest of each facet, with a limit', async () => {
    const data = await asked(
      '{ claimStats(by: [PLACE, STANCE], limit: 1) { facet label count } none: claimStats(by: []) { key } }'.replace(
        ' none: claimStats(by: []) { key }',
        '',
      ),
    );
    expect(at(data, 'claimStats.*.facet')).toEqual(['PLACE', 'STANCE']);
    expect(['روسيا', 'كورسك']).toContain(at(data, 'claimStats.0.label'));
    expect(
      (await api.ask('{ claimStats(by: [DAY], limit: 0) { key } }')).errors?.[0]?.extensions['code'],
    ).toBe('BAD_INPUT');
    expect((await api.ask('{ claimStats(by: []) { key } }')).errors?.[0]?.extensions['code']).toBe(
      'BAD_INPUT',
    );
  });
});

describe('numbers as a series', () => {
  it('tell who gave which number when, in which words', async () => {
    const data =
      await asked(`{ quantities(filter: {counts: [KILLED, DISPLACED], claim: {about: {name: "Kursk"}}}, orderBy: SAID_ASC) { totalCount edges { node {
      value said evidence { text start end } assertion { speaker { name } chain { role } } article { file } claim { text } } } } }`);
    expect(at(data, 'quantities.edges.*.node.value')).toEqual(
      expect.arrayContaining([14, 40, 210, 950, 3300]),
    );
    const days = at(data, 'quantities.edges.*.node.said') as string[];
    expect(days).toEqual([...days].sort());
    const last = (at(data, 'quantities.edges.*.node') as { value: number }[]).find(
      ({ value }) => value === 950,
    );
    expect(last).toMatchObject({
      said: '2024-08-20',
      evidence: { text: '950 مدني' },
      assertion: { speaker: { name: 'هيئة الأركان الأوكرانية' } },
      article: { file: 'n1.txt' },
    });
  });

  it('go by value as well, in pages', async () => {
    const page = async (rest: string): Promise<unknown> =>
      at(
        await asked(
          `{ quantities(orderBy: VALUE_DESC, first: 4${rest}) { edges { node { value } } pageInfo { endCursor } } }`,
        ),
        'quantities',
      );
    const first = await page('');
    const second = await page(`, after: "${String(at(first, 'pageInfo.endCursor'))}"`);
    const values = [first, second].flatMap((each) => at(each, 'edges.*.node.value') as number[]);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values).toEqual([3300, 2468, 2468, 2468, 950, 512, 512, 210]);
  });
});

describe('contradictions', () => {
  const pairs = `totalCount edges { cursor node { basis score said claim { text speaker { name } } other { text speaker { name } } } } pageInfo { hasNextPage endCursor }`;

  it('are pairs with their ground, each once', async () => {
    const data = await asked(`{ contradictions { ${pairs} } }`);
    const total = at(data, 'contradictions.totalCount') as number;
    expect(total).toBeGreaterThan(1);
    expect(at(data, 'contradictions.edges')).toHaveLength(total);
    expect(new Set(at(data, 'contradictions.edges.*.cursor') as string[]).size).toBe(total);
  });

  it('have the claim that is asked for first, and are found from both ends', async () => {
    const of = async (filter: string): Promise<unknown> =>
      at(await asked(`{ contradictions(filter: ${filter}) { ${pairs} } }`), 'contradictions');
    const ours = await of('{claim: {source: {country: "UA"}}, other: {source: {country: "RU"}}}');
    expect(at(ours, 'totalCount')).toBeGreaterThan(0);
    const names = at(ours, 'edges.*.node.claim.speaker.name') as string[];
    expect(new Set(names)).toEqual(new Set(['هيئة الأركان الأوكرانية']));
    const theirs = await of('{claim: {source: {country: "RU"}}, other: {source: {country: "UA"}}}');
    expect(at(theirs, 'totalCount')).toBe(at(ours, 'totalCount'));
    expect(at(await of('{claim: {source: {actor: {name: "هيئة الأركان الأوكرانية"}}}}'), 'totalCount')).toBe(
      at(ours, 'totalCount'),
    );
    expect(at(await of('{minScore: 1}'), 'edges')).toEqual([]);
    expect(
      at(await of('{said: {from: "2024-08-20"}, basis: "number", claim: {about: {name: "Kursk"}}}'), 'edges'),
    ).not.toEqual([]);
  });

  it.each(['LATEST', 'SCORE_DESC'])('come in pages: %s', async (order) => {
    const page = async (rest: string): Promise<unknown> =>
      at(await asked(`{ contradictions(orderBy: ${order}${rest}) { ${pairs} } }`), 'contradictions');
    const whole = at(await page(''), 'edges.*.cursor') as string[];
    const first = await page(', first: 1');
    expect(at(first, 'pageInfo.hasNextPage')).toBe(true);
    const rest = await page(`, after: "${String(at(first, 'pageInfo.endCursor'))}"`);
    const last = await page(', last: 1');
    expect([
      ...(at(first, 'edges.*.cursor') as string[]),
      ...(at(rest, 'edges.*.cursor') as string[]),
    ]).toEqual(whole);
    expect(at(last, 'edges.*.cursor')).toEqual(whole.slice(-1));
  });
});

describe('who says the same', () => {
  it('is told by independent source and by side, and one ministry quoted twice is one', async () => {
    const data =
      await asked(`{ claims(filter: {text: "512"}) { edges { node { sourceCount corroboration { sourceCount
      sources { speakers { name } assertions { article { file } via { name } } }
      sides { country sourceType sourceCount speakers { name } all: assertions { id } } } } } } }`);
    expect(at(data, 'claims.edges.*.node.corroboration')).toEqual([
      {
        sourceCount: 1,
        sources: [
          {
            speakers: [{ name: 'وزارة الدفاع الروسية' }],
            assertions: expect.arrayContaining([
              { article: { file: 'relayed.txt' }, via: [{ name: 'وكالة الشمال' }] },
              { article: { file: 'repeated.txt' }, via: [] },
            ]) as unknown,
          },
        ],
        sides: [
          {
            country: 'RU',
            sourceType: 'OFFICIAL',
            sourceCount: 1,
            speakers: [{ name: 'وزارة الدفاع الروسية' }],
            all: [{ id: expect.any(String) as unknown }, { id: expect.any(String) as unknown }],
          },
        ],
      },
    ]);
  });

  it('is counted as the claim counts it', async () => {
    const data = await asked(
      '{ claims(first: 100) { edges { node { sourceCount corroboration { sourceCount } } } } }',
    );
    expect(at(data, 'claims.edges.*.node.corroboration.sourceCount')).toEqual(
      at(data, 'claims.edges.*.node.sourceCount'),
    );
  });
});

describe('a chain of attribution', () => {
  it('leads from the article by the outlet and whoever passed it on to the speaker and whom that speaks for', async () => {
    const data =
      await asked(`{ claims(filter: {assertions: {some: {via: {some: {}}, onBehalfOf: {some: {}}}}}) { edges { node { assertions {
      chain { role node { ... on Article { file } ... on Actor { name } } } } } } }
      }`);
    expect(at(data, 'claims.edges.0.node.assertions.*.chain')).toContainEqual([
      { role: 'ARTICLE', node: { file: 'b.txt' } },
      { role: 'VIA', node: { name: 'وكالة الشمال' } },
      { role: 'SPEAKER', node: { name: 'وزارة الدفاع الروسية' } },
      { role: 'ON_BEHALF_OF', node: { name: 'وزارة الدفاع الروسية' } },
    ]);
    const outlets = await asked(
      '{ claims(filter: {text: "مقطوع"}) { edges { node { assertions { chain { role node { id } } } } } } }',
    );
    expect(at(outlets, 'claims.edges.0.node.assertions.0.chain.*.role')).toEqual([
      'ARTICLE',
      'OUTLET',
      'SPEAKER',
    ]);
  });
});
