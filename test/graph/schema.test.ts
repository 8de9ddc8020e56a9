import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { layoutIndex } from '../../src/graph/layout.js';
import { ensureSchema, schemaFile, schemaNames, schemaStatements } from '../../src/graph/schema.js';
import { clear } from '../support/graph-dump.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
});
afterAll(() => graph.close());

describe('the schema', () => {
  it('is the one in schema/constraints.cypher', () => {
    const file = readFileSync(new URL('../../schema/constraints.cypher', import.meta.url), 'utf8');
    expect(file).toBe(schemaFile());
  });

  it('is made by two at once, and again, and every index answers', async () => {
    await Promise.all([ensureSchema(graph), ensureSchema(graph)]);
    await ensureSchema(graph);
    const indexes = await inSession(graph, async (session) =>
      (await session.run('SHOW INDEXES YIELD name, state')).records.map((r) => r.toObject()),
    );
    expect(schemaNames).toHaveLength(schemaStatements.length);
    for (const name of schemaNames) expect(indexes).toContainEqual({ name, state: 'ONLINE' });
  });
});

describe('a graph that another isnad has written', () => {
  const run = (statement: string) => inSession(graph, (session) => session.run(statement));
  const article = "(n:Article {id: 'article_of_another_layout'})";

  beforeEach(async () => {
    await clear(graph);
    await ensureSchema(graph);
    await run(`CREATE ${article}`);
  });
  afterEach(async () => {
    await run(`MATCH ${article} DELETE n`);
    await run('DROP INDEX layout_7 IF EXISTS');
    await ensureSchema(graph);
  });

  it('is told by its layout, and not touched', async () => {
    await run(`DROP INDEX ${layoutIndex}`);
    await run('DROP INDEX article_url');
    await run('CREATE INDEX layout_7 FOR (n:Layout) ON (n.layout7)');
    const refused = ensureSchema(graph);
    await expect(refused).rejects.toMatchObject({ code: 'OLD_GRAPH' });
    await expect(refused).rejects.toThrow(
      `its layout is 7, this one writes ${layoutIndex.replace('_', ' ')}`,
    );
    const { records } = await run("SHOW INDEXES YIELD name WHERE name = 'article_url'");
    expect(records).toEqual([]);
  });

  it('is told where it names no layout', async () => {
    await run(`DROP INDEX ${layoutIndex}`);
    await expect(ensureSchema(graph)).rejects.toThrow(/it names no layout/u);
  });
});
