import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { clear } from '../support/graph-dump.js';
import { at } from './asking.js';
import { handIn, writingOver, type Writing } from './writing.js';

let desk: Writing;
beforeAll(async () => {
  desk = await writingOver(inject('neo4j'));
});
afterAll(() => desk.close());
beforeEach(() => clear(desk.graph));

const ingest =
  'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { unchanged article { id url title } } }';
const tank = 'قالت وزارة الزراعة الأردنية إن خزان المياه في القرية فارغ تماما منذ أسبوع.';
const road = 'وقالت وزارة الزراعة الأردنية إن الطريق الجبلي إلى المراعي مقطوع بالثلوج.';
const farmers = 'وقالت وزارة الصحة العراقية إن مخزون الماء عند الفلاحين نفد كله.';
const judgement = `id verdict state who history { act who note } speaker { name }
  claims { edges { node { id sourceCount assertions { id } supports { basis } supportedBy { basis } } } }
  conflictsWith { edges { node { id } } }`;

interface Pair {
  readonly a: object;
  readonly b: object;
  readonly who?: 'amal' | 'omar';
}

const judge = (verdict: 'judgeSame' | 'judgeDifferent', { who = 'amal', ...pair }: Pair) =>
  desk.ask(
    `mutation ($a: AssertionInput!, $b: AssertionInput!) { judged: ${verdict}(a: $a, b: $b) { ${judgement} } }`,
    { ...pair },
    who,
  );
const correct = (assertion: object, speaker: object, who: 'amal' | 'omar' = 'amal') =>
  desk.ask(
    `mutation ($a: AssertionInput!, $s: SpeakerInput!) {
      judged: correctAttribution(assertion: $a, speaker: $s, note: "misread") { ${judgement} }
    }`,
    { a: assertion, s: speaker },
    who,
  );
const withdraw = (id: unknown) =>
  desk.ask(`mutation ($id: ID!) { judged: withdrawJudgement(id: $id) { ${judgement} } }`, { id });
const assertionOf = async (id: string | undefined): Promise<unknown> =>
  at(
    (
      await desk.ask(
        `query ($id: ID!) { node(id: $id) { ... on Assertion {
          speaker { name } extractedSpeaker { name } judgements { who state } claim { id sourceCount } } } }`,
        { id },
      )
    ).data,
    'node',
  );

describe('ingestArticle', () => {
  it('writes a text with what is told of it, once', async () => {
    const input = {
      text: tank,
      url: 'https://Example.org/tank?utm_source=feed',
      title: 'الخزان',
      publishedAt: '2024-08-12',
    };
    const first = await desk.ask(ingest, { input });
    expect(first.data).toMatchObject({
      ingestArticle: { unchanged: false, article: { url: 'https://example.org/tank', title: 'الخزان' } },
    });
    expect(at((await desk.ask(ingest, { input })).data, 'ingestArticle.unchanged')).toBe(true);
  });

  it('finds the article in the HTML of a page, and fetches nothing', async () => {
    const html = `<html><head><title>صفحة</title></head><body><nav>قائمة</nav><article><p>${tank} ${road}</p><p>${farmers}</p></article></body></html>`;
    const { data } = await desk.ask(
      'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { text assertions { totalCount } } } }',
      { input: { html } },
    );
    expect(at(data, 'ingestArticle.article.text')).toContain(tank);
    expect(at(data, 'ingestArticle.article.assertions.totalCount')).toBe(3);
  });

  it.each([
    ['neither text nor html', {}, 'BAD_INPUT', 'input:'],
    ['both', { text: tank, html: '<p>' }, 'BAD_INPUT', 'input:'],
    ['a date that is none', { text: tank, publishedAt: 'soon' }, 'BAD_INPUT', 'input.publishedAt:'],
    ['an address that is none', { text: tank, url: 'tank' }, 'BAD_INPUT', 'input.url:'],
    ['a text without words', { text: ' \n' }, 'BAD_INPUT', 'input.text:'],
    ['a page without an article', { html: '<html></html>' }, 'BAD_INPUT', 'input.html:'],
    ['too long a text', { text: 'ماء '.repeat(80_000) }, 'LIMIT_EXCEEDED', 'input.text:'],
  ])('refuses %s, and names the field', async (...[, input, code, field]) => {
    const refused = await desk.ask(ingest, { input });
    expect([refused.code, refused.message?.startsWith(field)]).toEqual([code, true]);
  });

  it('is an editor’s', async () => {
    expect((await desk.ask(ingest, { input: { text: tank } }, 'ruth')).code).toBe('FORBIDDEN');
  });
});

describe('deleteArticle', () => {
  it('answers with the article as it was, and then it is not there', async () => {
    await handIn(desk, { text: tank, url: 'https://example.org/tank' });
    const gone =
      'mutation { deleteArticle(url: "https://example.org/tank") { title claims { totalCount } } }';
    expect(at((await desk.ask(gone)).data, 'deleteArticle.claims.totalCount')).toBe(1);
    expect((await desk.ask(gone)).code).toBe('NOT_FOUND');
    expect(at((await desk.ask('{ claims { totalCount } }')).data, 'claims.totalCount')).toBe(0);
  });
});

describe('judgeSame', () => {
  it('makes one claim of what one speaker says in two wordings', async () => {
    const [a, b] = (await handIn(desk, { text: `${tank} ${road}` })).assertions;
    const { data } = await judge('judgeSame', { a: { id: a }, b: { id: b } });
    expect(at(data, 'judged')).toMatchObject({ verdict: 'SAME', state: 'IN_FORCE', who: 'amal' });
    expect(at(data, 'judged.claims.edges.*.node.assertions.*.id')).toEqual([[a, b]]);
  });

  it('counts two speakers together, and says why they support each other', async () => {
    const [a, b] = (await handIn(desk, { text: `${tank} ${farmers}` })).assertions;
    const { data } = await judge('judgeSame', { a: { id: a }, b: { id: b } });
    expect(at(data, 'judged.claims.edges.*.node.sourceCount')).toEqual([2, 2]);
    const supports = [
      ...(at(data, 'judged.claims.edges.*.node.supports') as unknown[]),
      ...(at(data, 'judged.claims.edges.*.node.supportedBy') as unknown[]),
    ].flat();
    expect(supports).toEqual([{ basis: 'judgement' }, { basis: 'judgement' }]);
  });

  it('gives way to judgeDifferent, whoever says it and whenever, and holds again without it', async () => {
    const [a, b] = (await handIn(desk, { text: `${tank} ${road}` })).assertions;
    const different = await judge('judgeDifferent', { a: { id: a }, b: { id: b }, who: 'omar' });
    const same = await judge('judgeSame', { a: { id: a }, b: { id: b } });
    const id = at(different.data, 'judged.id');
    expect(at(same.data, 'judged')).toMatchObject({
      state: 'CONFLICTING',
      conflictsWith: { edges: [{ node: { id } }] },
    });
    expect(at(same.data, 'judged.claims.edges')).toHaveLength(2);
    expect(at((await withdraw(id)).data, 'judged.state')).toBe('WITHDRAWN');
    expect(await assertionOf(a)).toMatchObject({
      judgements: expect.arrayContaining([{ who: 'amal', state: 'IN_FORCE' }]) as unknown,
    });
  });
});

describe('judgeDifferent', () => {
  it('parts what the same words had made one claim', async () => {
    const [a] = (await handIn(desk, { text: tank, url: 'https://example.org/1' })).assertions;
    const [b] = (await handIn(desk, { text: tank, url: 'https://example.org/2' })).assertions;
    expect(at(await assertionOf(a), 'claim.id')).toBe(at(await assertionOf(b), 'claim.id'));
    const { data } = await judge('judgeDifferent', { a: { id: a }, b: { id: b } });
    expect(at(data, 'judged.claims.edges.*.node.assertions.*.id')).toHaveLength(2);
    await withdraw(at(data, 'judged.id'));
    expect(at(await assertionOf(a), 'claim.id')).toBe(at(await assertionOf(b), 'claim.id'));
  });
});

describe('conflictsWith', () => {
  const conflicting = 'query ($id: ID!) { judgement(id: $id) { conflictsWith { edges { node { id } } } } }';
  const conflicts = async (id: unknown): Promise<unknown> =>
    at((await desk.ask(conflicting, { id })).data, 'judgement.conflictsWith.edges.*.node.id');

  it('names nothing that was judged of another pair', async () => {
    const [a, b, c] = (await handIn(desk, { text: `${tank} ${road} ${farmers}` })).assertions;
    const same = await judge('judgeSame', { a: { id: a }, b: { id: b } });
    const different = await judge('judgeDifferent', { a: { id: a }, b: { id: c } });
    expect(await conflicts(at(same.data, 'judged.id'))).toEqual([]);
    expect(await conflicts(at(different.data, 'judged.id'))).toEqual([]);
  });

  it('names what stands in the way through what else was judged', async () => {
    const [a, b, c] = (await handIn(desk, { text: `${tank} ${road} ${farmers}` })).assertions;
    await judge('judgeSame', { a: { id: a }, b: { id: c } });
    const different = await judge('judgeDifferent', { a: { id: a }, b: { id: b } });
    await judge('judgeSame', { a: { id: b }, b: { id: c } });
    const { data } = await desk.ask(
      '{ judgements(filter: { state: CONFLICTING }) { edges { node { id } } } }',
    );
    const [lost, ...none] = at(data, 'judgements.edges.*.node.id') as [string, ...string[]];
    const id = at(different.data, 'judged.id');
    expect(none).toEqual([]);
    expect(await conflicts(lost)).toEqual([id]);
    expect(await conflicts(id)).toEqual([lost]);
  });

  it('names no correction of other words of the same claim', async () => {
    const [a] = (await handIn(desk, { text: tank, url: 'https://example.org/1' })).assertions;
    const [b] = (await handIn(desk, { text: tank, url: 'https://example.org/2' })).assertions;
    const one = await correct({ id: a }, { name: 'ليلى المثال', type: 'PERSON' });
    const other = await correct({ id: b }, { name: 'سامي المثال', type: 'PERSON' });
    expect(await conflicts(at(one.data, 'judged.id'))).toEqual([]);
    expect(await conflicts(at(other.data, 'judged.id'))).toEqual([]);
  });
});

describe('correctAttribution', () => {
  it('gives an assertion a new speaker; the extracted one stays to be seen', async () => {
    const [a] = (await handIn(desk, { text: tank })).assertions;
    const { data } = await correct({ id: a }, { name: 'ليلى المثال', type: 'PERSON' });
    expect(at(data, 'judged')).toMatchObject({
      state: 'IN_FORCE',
      speaker: { name: 'ليلى المثال' },
      history: [{ act: 'JUDGED', who: 'amal', note: 'misread' }],
    });
    expect(await assertionOf(a)).toMatchObject({
      speaker: { name: 'ليلى المثال' },
      extractedSpeaker: { name: 'وزارة الزراعة الأردنية' },
    });
  });

  it('has no effect while another editor names somebody else, and both are told', async () => {
    const [a, b] = (await handIn(desk, { text: `${tank} ${farmers}` })).assertions;
    await correct({ id: a }, { name: 'ليلى المثال', type: 'PERSON' });
    const other = await correct({ id: a }, { name: 'وزارة الصحة العراقية' }, 'omar');
    expect(at(other.data, 'judged.state')).toBe('CONFLICTING');
    expect(at(other.data, 'judged.conflictsWith.edges')).toHaveLength(1);
    expect(await assertionOf(a)).toMatchObject({ extractedSpeaker: null });
    await withdraw(at(other.data, 'judged.id'));
    expect(await assertionOf(a)).toMatchObject({ speaker: { name: 'ليلى المثال' } });
    expect(await assertionOf(b)).toMatchObject({ judgements: [] });
  });

  it('survives that the article is deleted and comes back', async () => {
    const input = { text: tank, url: 'https://example.org/tank' };
    const { id, assertions } = await handIn(desk, input);
    const judged = await correct({ id: assertions[0] }, { name: 'ليلى المثال', type: 'PERSON' });
    await desk.ask('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id });
    const orphaned = await desk.ask('{ judgements(filter: { state: ORPHANED }) { edges { node { id } } } }');
    expect(at(orphaned.data, 'judgements.edges.*.node.id')).toEqual([at(judged.data, 'judged.id')]);
    expect(
      at(
        (await desk.ask('{ actors(filter: { name: "ليلى المثال" }) { totalCount } }')).data,
        'actors.totalCount',
      ),
    ).toBe(0);
    const back = await handIn(desk, input);
    expect(await assertionOf(back.assertions[0])).toMatchObject({ speaker: { name: 'ليلى المثال' } });
  });

  it.each([
    ['no actor of this id', { id: 'actor_0' }, 'NOT_FOUND', 'speaker.id:'],
    ['a new name without a type', { name: 'ليلى المثال' }, 'BAD_INPUT', 'speaker.type:'],
    ['neither id nor name', {}, 'BAD_INPUT', 'speaker:'],
    [
      'a country that is no code',
      { name: 'ليلى', type: 'PERSON', country: 'Iraq' },
      'BAD_INPUT',
      'speaker.country:',
    ],
  ])('refuses %s, and names the field', async (...[, speaker, code, field]) => {
    const [a] = (await handIn(desk, { text: tank })).assertions;
    const refused = await correct({ id: a }, speaker);
    expect([refused.code, refused.message?.startsWith(field)]).toEqual([code, true]);
  });
});

describe('a judgement by words', () => {
  it('waits for its article, and holds from then on', async () => {
    const { assertions } = await handIn(desk, { text: tank });
    const words = { url: 'https://example.org/road', quote: 'الطريق الجبلي إلى المراعي مقطوع بالثلوج' };
    const { data } = await judge('judgeSame', { a: { id: assertions[0] }, b: words });
    expect(at(data, 'judged.state')).toBe('ORPHANED');
    const later = await handIn(desk, { text: road.slice(1), url: words.url });
    expect(at(await assertionOf(later.assertions[0]), 'claim.id')).toBe(
      at(await assertionOf(assertions[0]), 'claim.id'),
    );
  });

  it.each([
    ['an assertion that is not there', { id: 'assertion_0' }, 'NOT_FOUND', 'b.id:'],
    ['words without an article', { quote: 'ماء' }, 'BAD_INPUT', 'b:'],
    ['no words', { url: 'https://example.org/a', quote: ' ' }, 'BAD_INPUT', 'b.quote:'],
    ['an article’s id that is none', { article: 'claim_1', quote: 'ماء' }, 'BAD_INPUT', 'b.article:'],
    [
      'an occurrence before the first',
      { url: 'https://example.org/a', quote: 'ماء', occurrence: 0 },
      'BAD_INPUT',
      'b.occurrence:',
    ],
  ])('refuses %s, and names the field', async (...[, b, code, field]) => {
    const [a] = (await handIn(desk, { text: tank })).assertions;
    const refused = await judge('judgeSame', { a: { id: a }, b });
    expect([refused.code, refused.message?.startsWith(field)]).toEqual([code, true]);
  });

  it('refuses what is judged with itself', async () => {
    const [a] = (await handIn(desk, { text: tank })).assertions;
    expect((await judge('judgeSame', { a: { id: a }, b: { id: a } })).message).toMatch(/^b: /);
  });
});
