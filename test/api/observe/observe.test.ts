import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pino } from 'pino';
import { boundedNames } from '../../../src/api/observe/bounded-names.js';
import { startServer, type RunningServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { ensureSchema } from '../../../src/graph/schema.js';
import { writeExtractions } from '../../../src/graph/writer/write-extractions.js';
import { clear } from '../../support/graph-dump.js';
import { raw } from '../access/raw.js';
import { stories } from '../stories.js';

const question =
  'query Kursk($place: String) { claims(filter: {about: {name: $place}}, first: 5) { edges { node { text } } } }';
const variables = { place: 'Kursk' };

let graph: Graph;
let server: RunningServer;
const logged: string[] = [];
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  await ensureSchema(graph);
  await clear(graph);
  await writeExtractions(graph, stories);
  const logger = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const keys = [{ key: 'key-of-a-reader', caller: { role: 'reader' as const, name: 'desk "\n{}' } }];
  server = await startServer({ graph, port: 0, logger, keys, development: true });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Cost {
  readonly statements: number;
  readonly ms: number;
  readonly cost: number;
  readonly cypher?: readonly { readonly statement: string; readonly ms: number }[];
}

const ask = async (body: object, headers: Readonly<Record<string, string>> = {}, url = server.url) => {
  const answer = await raw(`${url}/graphql`, {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { extensions } = JSON.parse(answer.body) as { readonly extensions?: { readonly isnad?: Cost } };
  return { ...answer, cost: extensions?.isnad };
};

const figures = async (url = server.url): Promise<string> =>
  (await raw(`${url}/metrics`, { method: 'GET' })).body;

describe('what a request cost', () => {
  it('is told to whoever asks, by a header or in the body', async () => {
    expect((await ask({ query: question, variables })).cost).toBeUndefined();
    for (const { cost } of [
      await ask({ query: question, variables }, { 'x-isnad-extensions': '1' }),
      await ask({ query: question, variables, extensions: { isnad: true } }),
    ]) {
      expect(cost).toMatchObject({ statements: 2, cost: 5 });
      expect(cost?.ms).toBeGreaterThan(0);
    }
  });

  it('has the Cypher in development, with parameters for values, and never otherwise', async () => {
    const { cost } = await ask({ query: question, variables, extensions: { isnad: true } });
    expect(cost?.cypher?.map(({ statement }) => statement).join()).toMatch(/MATCH/);
    expect(JSON.stringify(cost)).not.toContain('Kursk');
    const quiet = await startServer({ graph, port: 0, logger: pino({ level: 'silent' }) });
    const there = await ask({ query: question, variables, extensions: { isnad: true } }, {}, quiet.url);
    expect(Object.keys(there.cost ?? {})).toEqual(['statements', 'ms', 'cost']);
    await quiet.close();
  });
});

describe('the log', () => {
  it('has one line for a request, which tells what was asked and nothing that was given', async () => {
    logged.length = 0;
    const { headers } = await ask(
      { query: question, variables },
      { authorization: 'Bearer key-of-a-reader' },
    );
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      requestId: headers['x-request-id'],
      operation: 'Kursk',
      type: 'query',
      caller: 'desk "\n{}',
      status: 200,
      statements: 2,
      cost: 5,
      codes: [],
    });
    expect(logged[0]).not.toMatch(/key-of-a-reader|place|MATCH/);
  });

  it('tells of what is refused, in lines that nothing given can break', async () => {
    logged.length = 0;
    await ask({ query: 'query Bad { claims(filter: {colour: "a\\n{\\"level\\":60}"}) { totalCount } }' });
    await ask({ query: question }, { authorization: 'Bearer forged\t{"level":60}' });
    await raw(`${server.url}/graphql`, {
      headers: { 'content-type': 'application/json' },
      body: '{"query": "\n{',
    });
    expect(logged.map((line) => (JSON.parse(line) as { readonly msg: string }).msg)).toEqual([
      'request',
      'refused',
      'refused',
    ]);
    expect(logged.join('')).not.toMatch(/forged|colour/);
    expect(logged.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });
});

describe('the figures', () => {
  it('count requests, statements, errors and what has been ingested', async () => {
    const fresh = await startServer({ graph, port: 0, logger: pino({ level: 'silent' }) });
    await ask({ query: question, variables }, {}, fresh.url);
    await ask({ query: question, variables }, {}, fresh.url);
    await ask({ query: '{ claims(first: -1) { totalCount } }' }, {}, fresh.url);
    await ask({ query: '{' }, {}, fresh.url);
    await ask({ query: question }, { authorization: 'Bearer forged' }, fresh.url);
    await ask([{ query: question }, { query: question }], {}, fresh.url);
    const lines = (await figures(fresh.url)).split('\n');
    for (const line of [
      'isnad_requests_total{operation="Kursk",type="query",status="200"} 2',
      'isnad_requests_total{operation="anonymous",type="query",status="400"} 1',
      'isnad_requests_total{operation="anonymous",type="invalid",status="400"} 1',
      'isnad_request_duration_seconds_count{operation="Kursk"} 2',
      'isnad_statement_duration_seconds_count 4',
      'isnad_errors_total{code="BAD_INPUT"} 1',
      'isnad_errors_total{code="GRAPHQL_PARSE_FAILED"} 1',
      'isnad_errors_total{code="UNAUTHENTICATED"} 1',
      'isnad_errors_total{code="BAD_REQUEST"} 1',
      'isnad_pool_connections_busy 0',
      `isnad_graph_nodes{kind="Article"} ${stories.length}`,
    ])
      expect(lines).toContain(line);
    expect(lines.some((line) => line.startsWith('process_cpu_seconds_total'))).toBe(true);
    await fresh.close();
  });

  it('do not grow with the names that clients think of', () => {
    const named = boundedNames(2);
    expect(['a', 'b', 'c', 'a', '', 'x'.repeat(61)].map(named)).toEqual([
      'a',
      'b',
      'other',
      'a',
      'anonymous',
      'other',
    ]);
    expect(boundedNames(2)('x'.repeat(61))).toBe('other');
  });

  it('are the operator’s: off loopback they need a role, also where reading is public', async () => {
    const open = await startServer({
      graph,
      port: 0,
      host: '0.0.0.0',
      publicRead: true,
      apiKey: 'a-key',
      logger: pino({ level: 'silent' }),
    });
    const status = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await raw(`${open.url}/metrics`, { method: 'GET', headers })).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'Bearer a-key' })).toBe(200);
    await open.close();
  });
});
