import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articleOf, defence, extractionOf, kursk, placeOf, russia } from '../support/extractions.js';
import { askingOver, at, type Asking } from './asking.js';

const city = placeOf('كورسك', 'geonames:538560', {
  kind: 'CITY',
  nameEn: 'Kursk',
  country: 'RU',
  within: kursk.id,
});
const inRegion = 'الطرق في مقاطعة كورسك مفتوحة';
const inCity = 'الجسر في مدينة كورسك مغلق';
const story = extractionOf({
  article: articleOf({ text: `قالت وزارة الدفاع الروسية إن ${inRegion}. وأضافت أن ${inCity}.` }),
  actors: [defence],
  locations: [russia, kursk, city],
  claims: [
    { words: inRegion, by: defence, about: [kursk.id] },
    { words: inCity, by: defence, about: [city.id] },
  ],
});

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), [story]);
});
afterAll(() => api.close());

const kinds = async (filter: string): Promise<unknown> =>
  at(
    (await api.ask(`{ locations(filter: ${filter}) { edges { node { kind } } } }`)).data,
    'locations.edges.*.node.kind',
  );
const texts = async (filter: string): Promise<unknown> =>
  at(
    (await api.ask(`{ claims(filter: ${filter}) { edges { node { text } } } }`)).data,
    'claims.edges.*.node.text',
  );

describe('a city that bears the name of its region', () => {
  it('is found by the name as its region is', async () => {
    expect(new Set((await kinds('{name: "Kursk"}')) as string[])).toEqual(new Set(['REGION', 'CITY']));
    expect(await kinds('{name: "Kursk", kind: CITY}')).toEqual(['CITY']);
  });

  it('is meant where claims are asked for that name a place of the name', async () => {
    expect(await texts('{places: {some: {name: "Kursk", kind: CITY}}}')).toEqual([inCity]);
  });

  it('brings no claim in twice', async () => {
    expect(new Set((await texts('{about: {name: "Kursk"}}')) as string[])).toEqual(
      new Set([inRegion, inCity]),
    );
    expect(await texts('{about: {name: "Kursk"}}')).toHaveLength(2);
  });
});
