import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type RunningServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { inSession } from '../../../src/graph/in-session.js';
import { readerOver } from '../../../src/graph/reader/reader.js';
import { runIn } from '../../../src/graph/reader/run.js';
import { post } from '../asking.js';

// It counts for minutes, and is known by its parameter.
const slow =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < $never RETURN count(*) AS answer';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
});
afterAll(() => graph.close());

const logged: string[] = [];

/** A server whose every statement is the slow one. */
const slowServer = (timeout: number): Promise<RunningServer> => {
  const run = runIn(graph, timeout);
  const reader = readerOver((_statement, _parameters, signal) => run(slow, { never: -1 }, signal));
  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  return serve(reader, { port: 0, logger });
};

const running = async (): Promise<number> =>
  inSession(graph, async (session) => {
    const { records } = await session.run('SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query');
    return records.filter((record) => String(record.get('query')).includes('$never')).length;
  });

const until = async (count: number): Promise<void> => {
  while ((await running()) !== count) await sleep(20);
};

const body = JSON.stringify({ query: '{ claim(id: "claim_1") { id } }' });

describe('a client that leaves', () => {
  it('ends the statement that runs for it, in the database', async () => {
    const server = await slowServer(600_000);
    const leaving = new AbortController();
    const answer = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: leaving.signal,
    });
    const left = expect(answer).rejects.toThrow();
    await until(1);
    leaving.abort();
    await left;
    await until(0);
    await server.close();
    expect(logged.filter((line) => line.includes('unexpected'))).toEqual([]);
  });

  it('leaves the other clients theirs', async () => {
    const server = await slowServer(600_000);
    const [one, two] = [new AbortController(), new AbortController()];
    const asked = [one, two].map(({ signal }) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal,
      }).catch(() => undefined),
    );
    await until(2);
    one.abort();
    await until(1);
    two.abort();
    await until(0);
    await Promise.all(asked);
    await server.close();
  });
});

describe('a statement that takes too long', () => {
  it('is ended by the database, and the client is told', async () => {
    const server = await slowServer(200);
    const { status, errors, data } = await post(server.url, { query: '{ claims { totalCount } }' });
    expect([status, errors?.[0]?.extensions['code'], data]).toEqual([400, 'LIMIT_EXCEEDED', undefined]);
    await until(0);
    await server.close();
  });
});
