import { beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { inSession } from '../../src/graph/in-session.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import {
  actorOf,
  articleOf,
  type ArticleParts,
  defence,
  extractionOf,
  kursk,
  russia,
  unknownPlaceOf,
} from '../support/extractions.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { kurskStories } from '../support/kursk-stories.js';

const graph = await testGraph();

beforeEach(() => clear(graph));

const words = 'المحطة الجديدة ستفتح أبوابها الشهر المقبل';

const story = (parts: Partial<ArticleParts>, text = `قالت وزارة الدفاع الروسية إن ${words}.`): Extraction =>
  extractionOf({
    article: articleOf({ ...parts, text }),
    actors: [defence],
    claims: [{ words, by: defence }],
  });

const ask = <Row extends object>(statement: string): Promise<readonly Row[]> =>
  inSession(graph, async (session) =>
    (await session.run<Row>(statement)).records.map((record) => record.toObject()),
  );

const texts = async (): Promise<readonly string[]> =>
  (await ask<{ file: string }>('MATCH (a:Article) RETURN a.file AS file ORDER BY file')).map(
    ({ file }) => file,
  );

/** The graph without what is kept beside it, in case that has to stand again. */
const standing = async (): Promise<readonly string[]> =>
  (await dumpOf(graph)).filter((line) => !line.includes('"label":"Version"'));

describe('an article written again', () => {
  it('changes nothing and is reported unchanged', async () => {
    const first = await writeExtractions(graph, kurskStories);
    const before = await dumpOf(graph);
    expect(first).toMatchObject({ articles: 6, unchanged: 0, assertions: 15 });
    expect(await writeExtractions(graph, kurskStories)).toEqual({
      articles: 0,
      unchanged: 6,
      older: 0,
      replaced: 0,
      claims: 0,
      assertions: 0,
      newLinks: 0,
    });
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('with another text under its url is replaced, and nothing of the older is left', async () => {
    const url = 'https://example.org/story';
    const newer = story(
      { url, publishedAt: '2024-08-13' },
      `عدلت وزارة الدفاع الروسية بيانها وقالت إن ${words}.`,
    );
    await writeExtractions(graph, [newer]);
    const expected = await standing();
    await clear(graph);
    await writeExtractions(graph, [
      {
        ...(kurskStories[0] ?? newer),
        article: {
          ...articleOf({ url, text: 'نص' }),
          ...kurskStories[0]?.article,
          url,
          id: newer.article.id,
        },
      },
    ]);
    expect(await writeExtractions(graph, [newer])).toMatchObject({ articles: 1, replaced: 1 });
    expect(await standing()).toEqual(expected);
  });

  it('of one address in two files is the one published later, whichever was written first', async () => {
    const url = 'https://example.org/story';
    const [earlier, later, undated] = [
      story({ url, file: 'z.txt', publishedAt: '2024-08-12' }),
      story({ url, file: 'a.txt', publishedAt: '2024-08-13' }, `وقالت وزارة الدفاع الروسية إن ${words}.`),
      story({ url, file: 'zz.txt' }, `أعلنت وزارة الدفاع الروسية أن ${words}.`),
    ];
    await writeExtractions(graph, [later]);
    const expected = await standing();
    expect(await writeExtractions(graph, [earlier, undated])).toMatchObject({
      articles: 0,
      unchanged: 0,
      older: 2,
    });
    expect(await standing()).toEqual(expected);
    await clear(graph);
    for (const one of [undated, earlier, later]) await writeExtractions(graph, [one]);
    expect(await standing()).toEqual(expected);
  });

  it('of one address and one day in two files is that of the last file', async () => {
    const url = 'https://example.org/story';
    const [a, b] = [
      story({ url, file: 'a.txt' }),
      story({ url, file: 'b.txt' }, `وقالت وزارة الدفاع الروسية إن ${words}.`),
    ];
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      await clear(graph);
      for (const one of order) await writeExtractions(graph, [one]);
      expect(await texts()).toEqual(['b.txt']);
    }
  });

  it('handed in replaces what any file says, and its own file what that file said', async () => {
    const url = 'https://example.org/story';
    const first = story({ url, file: 'a.txt', publishedAt: '2024-08-12' });
    const changed = story({ url, file: 'a.txt' }, `وقالت وزارة الدفاع الروسية إن ${words}.`);
    const handedIn = story({ url, file: url }, `أعلنت وزارة الدفاع الروسية أن ${words}.`);
    for (const one of [first, changed, handedIn])
      expect(await writeExtractions(graph, [one])).toMatchObject({ articles: 1, older: 0 });
    expect(await texts()).toEqual([url]);
  });

  it('with another text in its file is replaced where it has no url', async () => {
    const newer = story({ file: 'same.txt' }, `وقالت وزارة الدفاع الروسية إن ${words}.`);
    await writeExtractions(graph, [newer]);
    const expected = await standing();
    await clear(graph);
    expect(await writeExtractions(graph, [story({ file: 'same.txt' })])).toMatchObject({ replaced: 0 });
    expect(await writeExtractions(graph, [newer])).toMatchObject({ articles: 1, replaced: 1 });
    expect(await writeExtractions(graph, [newer])).toMatchObject({ unchanged: 1, replaced: 0 });
    expect(await dumpOf(graph)).toEqual(expected);
  });

  it('found in two files is one, and stays until both hold something else', async () => {
    const [a, b] = [story({ file: 'a.txt' }), story({ file: 'b.txt' })];
    await writeExtractions(graph, [b]);
    await writeExtractions(graph, [a]);
    expect(await texts()).toEqual(['a.txt']);
    await writeExtractions(graph, [story({ file: 'a.txt' }, `أعلنت وزارة الدفاع الروسية أن ${words}.`)]);
    expect(await texts()).toEqual(['a.txt', 'b.txt']);
  });

  it('found in two files is gone when both hold something else, whichever changed first', async () => {
    for (const order of [
      ['a.txt', 'b.txt'],
      ['b.txt', 'a.txt'],
    ]) {
      await clear(graph);
      await writeExtractions(graph, [story({ file: 'a.txt' }), story({ file: 'b.txt' })]);
      for (const file of order)
        await writeExtractions(graph, [story({ file }, `أعلنت وزارة الدفاع الروسية أن ${words}.`)]);
      expect(await ask('MATCH (a:Article) RETURN a.file AS file')).toEqual([{ file: 'a.txt' }]);
      expect(await ask('MATCH (v:Version) RETURN v.file AS file')).toEqual([{ file: 'b.txt' }]);
    }
  });

  it('under two urls is two articles and one source', async () => {
    await writeExtractions(graph, [
      story({ url: 'https://example.org/1', file: 'a.txt' }),
      story({ url: 'https://example.org/2', file: 'b.txt' }),
    ]);
    expect(await texts()).toHaveLength(2);
    const claims = await ask(
      'MATCH (c:Claim) RETURN c.sourceCount AS sources, c.articleCount AS articles, COUNT { (c)<-[:OF]-() } AS assertions',
    );
    expect(claims).toEqual([{ sources: 1, articles: 1, assertions: 2 }]);
  });
});

describe('an article removed', () => {
  it('by its url leaves an empty graph when it was the only one', async () => {
    await writeExtractions(graph, [story({ url: 'https://example.org/only', outlet: 'صحيفة' })]);
    expect(await removeArticle(graph, 'https://example.org/only')).toBe(true);
    expect(await dumpOf(graph)).toEqual([]);
    expect(await removeArticle(graph, 'https://example.org/only')).toBe(false);
  });
});

describe('a claim about a village that no gazetteer has', () => {
  it('is about the region from the moment that any article says where the village lies', async () => {
    const [region, village] = ['كورسك', 'بيريزوفكا'];
    const says = (text: string, within?: string): Extraction => {
      const place = unknownPlaceOf(village, within === undefined ? {} : { within });
      return extractionOf({
        article: articleOf({ text }),
        actors: [defence],
        locations: within === undefined ? [place] : [russia, kursk, place],
        claims: [{ words: text, by: defence, about: [place.id] }],
      });
    };
    const regions =
      'MATCH (c:Claim)-[r:ABOUT_IN {source: "OFFICIAL"}]->(l:Location) RETURN DISTINCT l.name AS name, r.key ENDS WITH c.id AS keyed ORDER BY name';
    await writeExtractions(graph, [says('الطريق إلى بيريزوفكا مقطوع منذ الصباح')]);
    expect(await ask(regions)).toEqual([{ name: village, keyed: true }]);
    await writeExtractions(graph, [says('بيريزوفكا بلدة صغيرة في مقاطعة كورسك', kursk.id)]);
    const around = await ask(
      'MATCH (c:Claim)-[r:ABOUT_IN]->(:Location {name: "كورسك"}) RETURN c.text AS text ORDER BY text',
    );
    expect(around).toHaveLength(2);
    expect(await ask(regions)).toContainEqual({ name: region, keyed: true });
  });
});

describe('names', () => {
  it('never become part of a statement', async () => {
    const evil = "'}) MATCH (n) DETACH DELETE n //`";
    const actor = actorOf(`ليلى ${evil}`, { aliases: [evil] });
    const place = unknownPlaceOf(`قرية ${evil}`);
    const article = articleOf({
      text: `قالت ليلى ${evil} إن ${words} قرب قرية ${evil}`,
      title: evil,
      file: evil,
    });
    await writeExtractions(graph, [
      extractionOf({
        article,
        actors: [actor],
        locations: [place],
        claims: [{ words, by: actor, about: [place.id] }],
      }),
    ]);
    expect(await ask('MATCH (n:Actor) RETURN n.name AS name')).toEqual([{ name: actor.name }]);
    expect(await ask('MATCH (n:Location)<-[:ABOUT]-(:Claim) RETURN n.name AS name')).toEqual([
      { name: place.name },
    ]);
  });
});

describe('a batch', () => {
  it('is in wholly or not at all', async () => {
    const broken = story({ file: 'broken.txt' }, `وقالت وزارة الدفاع الروسية إن ${words}!`);
    const twice = { ...broken, claims: [...broken.claims, ...broken.claims] };
    await expect(writeExtractions(graph, [story({ file: 'fine.txt' }), twice])).rejects.toThrow();
    expect(await dumpOf(graph)).toEqual([]);
  });
});
