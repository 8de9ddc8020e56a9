import { describe, expect, it } from 'vitest';
import { aboutRules } from '../../../src/extraction/claims/implied.js';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

const aboutOfLast = (text: string): readonly (string | undefined)[] => {
  const { claims, actors, locations } = extract(articleOf(text));
  const names = new Map([...actors, ...locations].map(({ id, name }) => [id, name]));
  return (claims.at(-1)?.about ?? []).map((id) => names.get(id));
};

describe('what a claim is about without naming it', () => {
  it.each(aboutRules.map(({ name, example, about }) => [name, example, about] as const))(
    '%s: %s',
    (_, example, about) => {
      expect(aboutOfLast(example)).toContain(about);
    },
  );

  it.each([
    ['قال أنطونيو غوتيريش إن بلاده مستعدة للحوار.', 'a speaker of no country'],
    ['تسعى تركيا إلى هدنة. وقال أنطونيو غوتيريش إن المطبخ التركي لذيذ.', 'an adjective behind no event'],
    ['قالت وزارة الدفاع السودانية إن قواتها صدت الهجوم.', 'forces that the article does not name'],
  ])('%s implies nobody: %s', (text) => {
    expect(aboutOfLast(text).filter((name) => name !== undefined)).toEqual([]);
  });
});
