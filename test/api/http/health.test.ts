import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { inSession } from '../../../src/graph/in-session.js';
import { ensureSchema } from '../../../src/graph/schema.js';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  await ensureSchema(graph);
});
afterAll(async () => {
  await ensureSchema(graph);
  await graph.close();
});

const readiness = async (over: Graph = graph): Promise<readonly [number, unknown]> => {
  const server = await startServer({ graph: over, port: 0, logger: pino({ level: 'silent' }) });
  const response = await fetch(`${server.url}/health/ready`, { headers: { connection: 'close' } });
  const live = await fetch(`${server.url}/health/live`, { headers: { connection: 'close' } });
  expect(live.status).toBe(200);
  const answer = [response.status, await response.json()] as const;
  await server.close();
  return answer;
};

describe('/health/ready', () => {
  it('says ready while the database answers and its schema is ours', async () => {
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
  });

  it('says what is wrong where an index is missing', async () => {
    await inSession(graph, (session) => session.run('DROP INDEX article_url'));
    expect(await readiness()).toEqual([
      503,
      { status: 'not ready', reason: 'the schema of the database is not current' },
    ]);
    await ensureSchema(graph);
    expect((await readiness())[0]).toBe(200);
  });

  it('says what is wrong where the database does not answer', async () => {
    const gone = await connect(inject('neo4j'));
    await gone.close();
    expect(await readiness(gone)).toEqual([
      503,
      { status: 'not ready', reason: 'the database does not answer' },
    ]);
  });
});
