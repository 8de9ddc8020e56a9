import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inSession } from '../../src/graph/in-session.js';
import { runIn } from '../../src/graph/reader/run.js';
import { at } from './asking.js';
import { handIn, type Writing, writingOver } from './writing.js';

let writing: Writing;
const routed = { ...inject('neo4j'), uri: inject('neo4j').uri.replace('bolt:', 'neo4j:') };

beforeAll(async () => {
  writing = await writingOver(routed);
});
afterAll(() => writing.close());

describe('over neo4j://, as with a cluster', () => {
  it('whoever hands an article in finds it with the next question', async () => {
    for (const day of ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس']) {
      const { id } = await handIn(writing, { text: `أعلنت وزارة الصحة أن اللقاح وصل يوم ${day}.` });
      const { data } = await writing.ask('query ($id: ID!) { article(id: $id) { id } }', { id });
      expect(at(data, 'article.id')).toBe(id);
    }
  });

  it('every question waits for what was written here: the database is told what that is', async () => {
    const { graph } = writing;
    const bookmarks = graph.driver.executeQueryBookmarkManager;
    await inSession(graph, (session) => session.executeWrite((tx) => tx.run('CREATE (b:Bench) DELETE b')));
    const written = [...(await bookmarks.getBookmarks())];
    expect(written).toHaveLength(1);
    // One server is never behind itself. That it is told shows where what it is told makes no sense.
    await bookmarks.updateBookmarks(written, ['no bookmark']);
    const refused = { code: expect.stringMatching(/InvalidBookmark/u) as string };
    await expect(runIn(graph, 1000)('RETURN 1', {})).rejects.toMatchObject(refused);
    await expect(inSession(graph, (session) => session.run('RETURN 1'))).rejects.toMatchObject(refused);
    await bookmarks.updateBookmarks(['no bookmark'], written);
    expect(await runIn(graph, 1000)('RETURN 1 AS one', {})).toEqual([{ one: 1 }]);
  });
});
