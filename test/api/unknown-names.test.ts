import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), stories);
});
afterAll(() => api.close());

const suggested = async (list: string, filter: string): Promise<unknown> => {
  api.statements.length = 0;
  const { data, errors } = await api.ask(
    `{ ${list}(filter: ${filter}) { edges { node { id } } suggestions { asked name nameEn node { __typename id } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(at(data, `${list}.edges`)).toEqual([]);
  return at(data, `${list}.suggestions`);
};

describe('a name that nothing bears', () => {
  // Letters missing, turned round or wrong, in either script; and a name that the graph has in the other one only.
  it.each([
    ['Kurskk', 'كورسك'],
    ['Krusk', 'كورسك'],
    ['كروسك', 'كورسك'],
    ['كورصك', 'كورسك'],
    ['Sudja', 'سودجا'],
    ['Soudzha', 'سودجا'],
    ['وزارة الدفاع الروسيه الاتحادية', 'وزارة الدفاع الروسية'],
    ['Andrei Sampel', 'أندريه تجريبي'],
    ['Wikalat Shimal', 'وكالة الشمال'],
  ])('%s finds nothing and suggests %s', async (asked, name) => {
    const all = (await suggested('claims', `{about: {name: "${asked}"}}`)) as { name: string }[];
    expect(all[0]).toMatchObject({ asked, name });
  });

  it('is suggested for wherever it stands in a filter, in the one statement that answers', async () => {
    const filter =
      '{speakers: {some: {name: "Andrei Sampel"}}, not: {source: {via: {name: "nobody of this name"}}}}';
    expect(at(await suggested('claims', filter), '0')).toMatchObject({
      asked: 'Andrei Sampel',
      nameEn: 'Andrey Sample',
      node: { __typename: 'Actor' },
    });
    expect(api.statements).toHaveLength(2);
    expect(await suggested('locations', '{name: "Kursc"}')).toMatchObject([{ nameEn: 'Kursk' }]);
  });

  it('costs nothing where every name is somebody’s', async () => {
    expect(await suggested('claims', '{about: {name: "Kursk"}, minSources: 9}')).toEqual([]);
    expect(api.statements.join()).not.toContain('name_near');
  });

  it('may be any text', async () => {
    for (const name of [
      '',
      '،؟',
      'a',
      '+ - && || ! ( ) { } [ ] ^ ~ * ? : / \\\\',
      'AND OR NOT',
      'ab~2 key:x',
    ])
      expect(await suggested('claims', `{about: {name: ${JSON.stringify(name)}}}`)).toBeInstanceOf(Array);
  });
});
