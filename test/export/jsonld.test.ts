import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import context from '../../src/export/jsonld/context.json' with { type: 'json' };
import { inSession } from '../../src/graph/in-session.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { bookkeepingKinds, storedKinds } from '../../src/graph/whole/stored-kinds.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { judgements } from '../support/judged-stories.js';
import { storedStories } from '../support/stored-stories.js';
import { dumpIn, jsonLdOf, listedIn } from './documents.js';

const graph = await testGraph();

const ask = (statement: string): Promise<readonly Record<string, unknown>[]> =>
  inSession(graph, async (session) =>
    (await session.run(statement)).records.map((record) => record.toObject()),
  );

const writeAll = async (): Promise<void> => {
  await clear(graph);
  await writeExtractions(graph, storedStories);
  for (const one of judgements) await judge(graph, one, { at: '2024-09-01T00:00:00.000Z' });
};

describe('a JSON-LD export', () => {
  beforeAll(writeAll);

  it('holds all that the graph is made of', async () => {
    const found = dumpIn(await jsonLdOf(graph));
    expect(found.length).toBeGreaterThan(300);
    expect(found).toEqual(await dumpOf(graph));
  });

  it('knows every kind of node that there is, or knows that it means nothing', async () => {
    const labels = await ask('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
    const known: readonly string[] = [...storedKinds, ...bookkeepingKinds];
    const found = labels.map(({ label }) => String(label));
    expect(found.filter((label) => !known.includes(label))).toEqual([]);
    expect(storedKinds.filter((kind) => !found.includes(kind))).toEqual([]);
  });

  it('says of every list that its order matters, and of every fraction that it is one', async () => {
    const lists = await ask(`
      MATCH (n) WHERE NOT n:Block AND NOT n:Change UNWIND keys(n) AS key
      WITH key WHERE n[key] IS :: LIST<ANY> NOT NULL RETURN DISTINCT key
      UNION MATCH ()-[n]->() UNWIND keys(n) AS key WITH n, key WHERE n[key] IS :: LIST<ANY> NOT NULL RETURN DISTINCT key`);
    const floats = await ask(`
      MATCH (n) UNWIND keys(n) AS key WITH n, key WHERE n[key] IS :: FLOAT NOT NULL
      RETURN DISTINCT labels(n)[0] AS label, key
      UNION MATCH ()-[n]->() UNWIND keys(n) AS key WITH n, key WHERE n[key] IS :: FLOAT NOT NULL
      RETURN DISTINCT '' AS label, key`);
    const terms = context as Readonly<Record<string, unknown>>;
    const isList = ({ key }: Record<string, unknown>): boolean =>
      JSON.stringify(terms[String(key)]).includes('"@list"');
    const scoped = (label: unknown): Readonly<Record<string, unknown>> =>
      (terms[String(label)] as { readonly '@context'?: Readonly<Record<string, unknown>> } | undefined)?.[
        '@context'
      ] ?? {};
    const isFraction = ({ label, key }: Record<string, unknown>): boolean =>
      JSON.stringify(scoped(label)[String(key)] ?? terms[String(key)] ?? '').includes('xsd:double');
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter((one) => !isList(one))).toEqual([]);
    expect(floats.length).toBeGreaterThan(1);
    expect(floats.filter((one) => !isFraction(one))).toEqual([]);
  });

  it('leaves what was judged out where that is asked for, and its effect in', async () => {
    const whole = listedIn(await jsonLdOf(graph));
    const without = listedIn(await jsonLdOf(graph, { withoutJudgements: true }));
    const isJudgement = ({ '@type': type }: Readonly<Record<string, unknown>>): boolean =>
      type === 'Judgement' || type === 'Anchor';
    expect(whole.filter(isJudgement).length).toBeGreaterThan(2);
    expect(without).toEqual(whole.filter((one) => !isJudgement(one)));
  });

  it('closes with its size and the hash of what stands before', async () => {
    const document = await jsonLdOf(graph);
    const lines = document.split('\n');
    const closing = lines.at(-3) ?? '';
    const { nodes, relations, sha256 } = JSON.parse(closing) as Record<string, unknown>;
    const listed = dumpIn(document);
    expect(nodes).toBe(listedIn(document).length);
    expect(Number(nodes) + Number(relations)).toBe(listed.length);
    const before = document.slice(0, document.length - closing.length - '\n]}\n'.length);
    expect(sha256).toBe(createHash('sha256').update(before).digest('hex'));
  });

  it('is the same bytes for the same articles in any order', { timeout: 240_000 }, async () => {
    const whole = await jsonLdOf(graph, { withoutJudgements: true });
    const order = fc.shuffledSubarray([...storedStories], { minLength: storedStories.length });
    await fc.assert(
      fc.asyncProperty(order, async (articles) => {
        await clear(graph);
        for (const one of judgements) await judge(graph, one, { at: '2024-09-02T00:00:00.000Z' });
        for (const article of articles) await writeExtractions(graph, [article]);
        expect(await jsonLdOf(graph, { withoutJudgements: true })).toBe(whole);
      }),
      { numRuns: 2 },
    );
  });
});

describe('a large graph', () => {
  it('is exported page by page, and nothing falls between pages', async () => {
    await clear(graph);
    await ask(`
      UNWIND range(1, 1203) AS at
      CREATE (t:Topic {key: 'ق' + at}), (n:Actor {id: 'actor_' + at, name: 'x'}), (n)-[:MADE_BY {order: at}]->(t)`);
    const found = dumpIn(await jsonLdOf(graph));
    expect(found).toHaveLength(3 * 1203);
    expect(found).toEqual(await dumpOf(graph));
  });
});
