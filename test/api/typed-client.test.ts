import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kurskStories } from '../support/kursk-stories.js';
import { askingOver, type Asking } from './asking.js';

let asking: Asking;
beforeAll(async () => {
  asking = await askingOver(inject('neo4j'), kurskStories);
  process.env['ISNAD_URL'] = `${asking.server.url}/graphql`;
});
afterAll(async () => {
  delete process.env['ISNAD_URL'];
  await asking.close();
});

describe('the typed client in examples', () => {
  it('says who said what about Kursk', async () => {
    const { claimsAbout } = await import('../../examples/typed-client/src/claims-about.js');
    const told = [];
    for await (const { speaker, text } of claimsAbout('Kursk', ['OFFICIAL']))
      told.push([speaker?.name, text]);
    expect(told).toContainEqual(['وزارة الدفاع الروسية', 'مقتل 14 جنديا هناك']);
  });

  it('throws a refusal with its code', async () => {
    const { ask } = await import('../../examples/typed-client/src/ask.js');
    const question = { toString: () => '{ claims(first: 1000) { totalCount } }' };
    await expect(ask(question, {})).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
