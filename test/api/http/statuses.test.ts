import { once } from 'node:events';
import { connect as connectTo } from 'node:net';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, startServer, type RunningServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { openReader, readerOver } from '../../../src/graph/reader/reader.js';
import { raw } from '../access/raw.js';

const logger = pino({ level: 'silent' });
let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  server = await startServer({ graph, port: 0, logger });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const medias = ['application/json', 'application/graphql-response+json', '*/*'];

const ask = async (query: string, accept = '*/*', at = server) => {
  const answer = await raw(`${at.url}/graphql`, {
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });
  const body = JSON.parse(answer.body) as Readonly<Record<string, unknown>>;
  return {
    status: answer.status,
    code: answer.code,
    hasData: 'data' in body,
    media: answer.headers['content-type'],
  };
};

// What is asked, and its status, its code and whether there are data: the same under either media type.
const rows: readonly (readonly [query: string, status: number, code: string, hasData: boolean])[] = [
  ['{ node(id: "claim_1") { id } }', 200, '', true],
  [
    '{ actor(id: "actor_1") { claims(first: -1) { totalCount } } node(id: "claim_1") { id } }',
    200,
    'BAD_INPUT',
    true,
  ],
  ['{ claims(first: -1) { totalCount } node(id: "claim_1") { id } }', 400, 'BAD_INPUT', false],
  ['{', 400, 'GRAPHQL_PARSE_FAILED', false],
  ['{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED', false],
  ['query ($n: Int!) { claims(first: $n) { totalCount } }', 400, 'BAD_INPUT', false],
  ['query A { __typename } query B { __typename }', 400, 'OPERATION_RESOLUTION_FAILURE', false],
];

describe('the status of an answer', () => {
  it.each(rows)('%s is %i %s, data: %s', async (...row) => {
    const [query, status, code, hasData] = row;
    for (const media of medias) {
      const answer = await ask(query, media);
      expect(answer).toMatchObject({ status, code, hasData });
      expect(answer.media).toContain(media === '*/*' ? 'json' : media);
    }
  });

  it.each([
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/json; charset="windows-1256"' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  ])('is 415 for a body in a form that is not read: %j', async (headers) => {
    const { status, code } = await raw(`${server.url}/graphql`, {
      headers,
      body: '{"query":"{ __typename }"}',
    });
    expect([status, code]).toEqual([415, 'BAD_INPUT']);
  });

  it('is 406 where no media type of ours is taken', async () => {
    expect((await ask('{ __typename }', 'text/html')).status).toBe(406);
  });

  it('is 503 where no database answers, and 500 where nobody knows why', async () => {
    const driver = neo4j.driver('bolt://127.0.0.1:1');
    const lost = await serve(openReader({ driver, database: 'neo4j', close: () => driver.close() }), {
      port: 0,
      logger,
    });
    expect(await ask('{ claims { totalCount } }', '*/*', lost)).toMatchObject({
      status: 503,
      code: 'NO_DATABASE',
      hasData: false,
    });
    await lost.close();
    await driver.close();
    const broken = await serve(
      readerOver(() => Promise.reject(new Error('secret'))),
      { port: 0, logger },
    );
    expect(await ask('{ claims { totalCount } }', '*/*', broken)).toMatchObject({
      status: 500,
      code: 'INTERNAL',
      hasData: false,
    });
    await broken.close();
  });

  it('is 405 for another method, with those that there are', async () => {
    const answer = await raw(`${server.url}/graphql`, { method: 'DELETE' });
    expect([answer.status, answer.code, answer.headers.allow]).toEqual([405, 'BAD_REQUEST', 'GET, POST']);
  });

  it('has the shape of every other error where there was no request to speak of', async () => {
    const { hostname, port } = new URL(server.url);
    const written = async (text: string): Promise<string> => {
      const socket = connectTo(Number(port), hostname);
      await once(socket, 'connect');
      socket.on('error', () => undefined).write(text);
      let answer = '';
      for await (const part of socket.setEncoding('utf8')) answer += String(part);
      return answer;
    };
    expect(await written('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [^]*"code":"BAD_INPUT"/u);
    expect(await written('GET /% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 [^]*"code":"BAD_INPUT"/u,
    );
    const long = `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    expect(await written(long)).toMatch(/^HTTP\/1.1 431 [^]*"code":"LIMIT_EXCEEDED"/u);
  });
});
