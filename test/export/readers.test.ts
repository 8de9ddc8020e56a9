import { defaultModel, type IEntityDatum, Model } from '@alephdata/followthemoney';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { beforeAll, describe, expect, it } from 'vitest';
import { ftmKinds } from '../../src/export/ftm/entities-of.js';
import { asFtm } from '../../src/export/ftm/ftm.js';
import { asGraphMl } from '../../src/export/graphml/graphml.js';
import { xml } from '../../src/export/graphml/xml.js';
import { shownKinds } from '../../src/export/shown.js';
import { wholeGraph } from '../../src/export/whole-graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { testGraph } from '../support/test-graph.js';
import { judgedStories, judgements } from '../support/judged-stories.js';
import { kurskStories } from '../support/kursk-stories.js';
import { joined } from './documents.js';

const graph = await testGraph();

const countOf = (pattern: string): Promise<number> =>
  inSession(graph, async (session) => {
    const { records } = await session.run<{ count: number }>(`MATCH ${pattern} RETURN count(*) AS count`);
    return records[0]?.get('count') ?? 0;
  });

// What XML, CSV and a terminal each find hard.
const hard = 'قال "a;b", <i>&amp;\u0007\u001F\r\n\\ \u202E𐎀 \' \u009B';

beforeAll(async () => {
  await writeExtractions(graph, [...judgedStories, ...kurskStories]);
  for (const one of judgements) await judge(graph, one, { at: '2024-09-01T00:00:00.000Z' });
  await inSession(graph, (session) =>
    session.run('MATCH (n:Actor) WITH n ORDER BY n.id LIMIT 1 SET n.name = $hard, n.nameEn = ""', { hard }),
  );
});

const shown = shownKinds.join('|');

describe('a reader of GraphML', () => {
  it('finds every node that says something and what relates them, with types and directions', async () => {
    const text = await joined(asGraphMl((kinds = shownKinds) => wholeGraph(graph, { kinds }), shownKinds));
    const read = parse(MultiDirectedGraph, text);
    expect(read.order).toBe(await countOf(`(n:${shown})`));
    expect(read.size).toBe(await countOf(`(:${shown})-[r:!ABOUT_IN&!ON]->(:${shown})`));
    expect(read.directedSize).toBe(read.size);
    const quantity = read.findNode((_, { kind }) => kind === 'Quantity');
    expect(read.getNodeAttributes(quantity)).toMatchObject({ value: expect.any(Number) as number });
    expect(read.everyNode((_, { label }) => typeof label === 'string')).toBe(true);
    const basis = read.filterEdges((_, { label }) => label === 'CONTRADICTS' || label === 'SUPPORTS');
    expect(basis.length).toBeGreaterThan(0);
    expect(typeof read.getEdgeAttribute(basis[0], 'score')).toBe('number');
  });

  it('is told no sign that XML forbids', async () => {
    const text = await joined(asGraphMl((kinds = shownKinds) => wholeGraph(graph, { kinds }), shownKinds));
    const read = parse(MultiDirectedGraph, text);
    const labels = read.mapNodes((_, { label }) => String(label));
    expect(labels).toContain(hard.replace('\u0007', '\uFFFD').replace('\u001F', '\uFFFD'));
    expect(xml('\u0000\uD800\uFFFE😀')).toBe('\uFFFD\uFFFD\uFFFD😀');
  });
});

describe('a reader of FollowTheMoney', () => {
  it('knows every schema and property, and finds both ends of every link', async () => {
    const lines = (await joined(asFtm(wholeGraph(graph, { kinds: ftmKinds })))).trimEnd().split('\n');
    const model = new Model(defaultModel);
    const given = lines.map((line) => JSON.parse(line) as IEntityDatum);
    const ids = new Set(given.map(({ id }) => id));
    expect(ids.size).toBe(given.length);
    const wrong = given.flatMap((datum) => {
      const { schema } = model.getEntity(datum);
      const missing = schema.required.filter((name) => datum.properties?.[name] === undefined);
      const unknown = Object.keys(datum.properties ?? {}).filter((name) => !schema.hasProperty(name));
      const loose = Object.entries(datum.properties ?? {})
        .filter(([name]) => !unknown.includes(name) && schema.getProperty(name).type.isEntity)
        .flatMap(([name, ends]) =>
          ends.filter((end) => typeof end === 'string' && !ids.has(end)).map(() => name),
        );
      return [...missing, ...unknown, ...loose].map((name) => `${datum.schema as string}.${name}`);
    });
    expect(wrong).toEqual([]);
    const counts = (schema: string): number => given.filter((one) => one.schema === schema).length;
    expect(counts('Article')).toBe(await countOf('(:Article)'));
    expect(counts('Address')).toBe(await countOf('(:Location)'));
    expect(counts('Note')).toBe((await countOf('(:Claim)')) + (await countOf('(:Assertion)')));
    expect(counts('Mention')).toBe(await countOf('(:Article)-[:MENTIONS]->(:Actor)'));
    expect(counts('Person')).toBe(await countOf("(:Actor {type: 'PERSON'})"));
  });
});
