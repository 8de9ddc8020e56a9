import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { ensureSchema, schemaFile, schemaStatements } from '../../src/graph/schema.js';

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
    const named = schemaStatements.map((statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1]);
    for (const name of named) expect(indexes).toContainEqual({ name, state: 'ONLINE' });
  });
});
