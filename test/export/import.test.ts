import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { importDocument } from '../../src/export/import-document.js';
import { connect, type Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { discardHalf } from '../../src/graph/whole/fresh-graph.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { judgements } from '../support/judged-stories.js';
import { storedStories } from '../support/stored-stories.js';
import { kurskStories } from '../support/kursk-stories.js';
import { jsonLdOf } from './documents.js';

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  await ensureSchema(graph);
  folder = await mkdtemp(join(tmpdir(), 'isnad-import-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => clear(graph));

const at = '2024-09-01T00:00:00.000Z';
const never = new AbortController().signal;

const bring = async (document: string | Buffer, signal = never): Promise<unknown> => {
  const file = join(folder, 'graph.jsonld');
  await writeFile(file, document);
  return importDocument(graph, file, signal);
};

const typesOfValues = (): Promise<readonly string[]> =>
  inSession(graph, async (session) => {
    const { records } = await session.run(`
      MATCH (n) WHERE NOT n:Block AND NOT n:Change UNWIND keys(n) AS key
      RETURN DISTINCT labels(n)[0] AS of, key, valueType(n[key]) AS type
      UNION MATCH ()-[n]->() UNWIND keys(n) AS key
      RETURN DISTINCT type(n) AS of, key, valueType(n[key]) AS type`);
    return records.map((record) => JSON.stringify(record.toObject())).sort();
  });

describe('an import into an empty graph', () => {
  it('gives the same export again, and the same graph, judgements included', async () => {
    await writeExtractions(graph, storedStories);
    for (const one of judgements) await judge(graph, one, { at });
    const [document, dump, types] = [await jsonLdOf(graph), await dumpOf(graph), await typesOfValues()];
    await clear(graph);
    const sum = await bring(document);
    expect(sum).toMatchObject({ nodes: expect.any(Number) as number });
    expect(await jsonLdOf(graph)).toBe(document);
    expect(await dumpOf(graph)).toEqual(dump);
    expect(await typesOfValues()).toEqual(types);
  });

  it('is a graph like any other: articles come and go as if all had been seeded here', async () => {
    const [first, rest] = [kurskStories.slice(0, 4), kurskStories.slice(4)];
    await writeExtractions(graph, kurskStories);
    const whole = await jsonLdOf(graph);
    await clear(graph);
    await writeExtractions(graph, first);
    const document = await jsonLdOf(graph);
    await clear(graph);
    await bring(document);
    for (const article of rest) await writeExtractions(graph, [article]);
    expect(await jsonLdOf(graph)).toBe(whole);
    for (const { article } of rest) await removeArticle(graph, article.id);
    expect(await jsonLdOf(graph)).toBe(document);
  });

  it('of an empty graph leaves it empty', async () => {
    const empty = await jsonLdOf(graph);
    await bring(empty);
    expect(await jsonLdOf(graph)).toBe(empty);
  });
});

describe('an import is refused', () => {
  const story = kurskStories.slice(0, 1);

  const documentOf = async (): Promise<string> => {
    await writeExtractions(graph, story);
    const document = await jsonLdOf(graph);
    await clear(graph);
    return document;
  };

  it('where there is anything', async () => {
    const document = await documentOf();
    await writeExtractions(graph, kurskStories.slice(1, 2));
    const before = await dumpOf(graph);
    await expect(bring(document)).rejects.toMatchObject({ code: 'NOT_EMPTY' });
    expect(await dumpOf(graph)).toEqual(before);
  });

  const mendings: readonly (readonly [string, (document: string) => string | Buffer, RegExp])[] = [
    ['an empty file', () => '', /:1: is missing: the file is cut off$/u],
    ['something else', () => '{"articles": []}\n', /:1: is no export of isnad as JSON-LD$/u],
    [
      'a file that is cut off in a line',
      (document) => document.slice(0, document.length / 2),
      /:\d+: ends in the middle of a line: the file is cut off$/u,
    ],
    [
      'a file that is cut off behind a line',
      (document) => document.slice(0, document.lastIndexOf('{"@id":"node:export"')),
      /:\d+: is missing: the file is cut off$/u,
    ],
    [
      'a file without its last line',
      (document) => document.slice(0, -']}\n'.length),
      /:\d+: is missing: the file is cut off$/u,
    ],
    [
      'a changed word',
      (document) => document.replace('"AFFIRMED"', '"DENIED"'),
      /:\d+: the hash of what stands before is another: the file was changed$/u,
    ],
    [
      'a line that is gone',
      (document) => document.replace(/^.*"@type":"Claim".*\n/mu, ''),
      /:\d+: the hash of what stands before is another: the file was changed$/u,
    ],
    [
      'a line that is no JSON',
      (document) => document.replace(/^\{"@id":"node:claim_.*$/mu, '{"@id":,'),
      /:\d+: is no JSON of an export$/u,
    ],
    [
      'a foreign id',
      (document) => document.replace('"@id":"node:claim_', '"@id":"http://elsewhere.example/'),
      /:\d+: has an id that is none of ours$/u,
    ],
    [
      'a value that no property has',
      (document) => document.replace('"digest":"', '"digest":null,"other":"'),
      /:\d+: digest has a value that no property has$/u,
    ],
    ['another format', (document) => document.replace('"format":1', '"format":2'), /:2: has format 2/u],
    ['what stands behind the end', (document) => `${document}more\n`, /:\d+: stands behind the end$/u],
    [
      'what is not UTF-8',
      (document) => Buffer.from(document, 'utf8').fill(0xff, 4000, 4001),
      /:\d+: is not UTF-8$/u,
    ],
  ];

  it.each(mendings)('for %s, with the line, and nothing is written', async (_, mend, message) => {
    const document = await documentOf();
    await expect(bring(mend(document))).rejects.toMatchObject({
      code: 'UNREADABLE_EXPORT',
      message: expect.stringMatching(message) as string,
    });
    expect(await dumpOf(graph)).toEqual([]);
    await bring(document);
  });

  it('for a part', async () => {
    await writeExtractions(graph, story);
    const part = await jsonLdOf(graph, { withoutJudgements: true });
    await clear(graph);
    await expect(bring(part)).rejects.toMatchObject({
      code: 'UNREADABLE_EXPORT',
      message: expect.stringMatching(/:2: is an export of a part$/u) as string,
    });
  });
});

describe('an import that is broken off', () => {
  it('leaves nothing when the user stops it', async () => {
    await writeExtractions(graph, kurskStories);
    const document = await jsonLdOf(graph);
    await clear(graph);
    const file = join(folder, 'graph.jsonld');
    await writeFile(file, document);
    const stop = new AbortController();
    const work = importDocument(graph, file, stop.signal);
    await inSession(graph, async (session) => {
      for (;;) {
        const { records } = await session.run('RETURN EXISTS { (:Import) } AS begun');
        if (records[0]?.get('begun') === true) return;
      }
    });
    stop.abort();
    await work;
    expect(await dumpOf(graph)).toEqual([]);
    await bring(document);
    expect(await jsonLdOf(graph)).toBe(document);
  });

  it('by a killed process is told to the next, who may take away what is left', async () => {
    await writeExtractions(graph, kurskStories.slice(0, 1));
    const document = await jsonLdOf(graph);
    await inSession(graph, (session) => session.run('CREATE (:Import)'));
    await expect(bring(document)).rejects.toMatchObject({ code: 'NOT_EMPTY' });
    await discardHalf(graph);
    expect(await dumpOf(graph)).toEqual([]);
    await bring(document);
    await discardHalf(graph);
    expect(await jsonLdOf(graph)).toBe(document);
  });
});
