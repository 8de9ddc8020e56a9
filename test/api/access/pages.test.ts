import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startServer, type RunningServer, type ServeSettings } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { raw, type Raw } from './raw.js';

const json = { 'content-type': 'application/json' };
const read = JSON.stringify({ query: '{ claims(first: 1) { edges { cursor } } }' });
const write = JSON.stringify({ query: 'mutation { __typename }' });
const listed = 'https://desk.example.org';
const elsewhere = 'https://elsewhere.example.org';

let graph: Graph;
let server: RunningServer;
let url: string;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  server = await serverWith({ corsOrigins: [listed] });
  url = `${server.url}/graphql`;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const serverWith = (settings: ServeSettings): Promise<RunningServer> =>
  startServer({ graph, port: 0, logger: pino({ level: 'silent' }), ...settings });

const told = ({ status, code }: Raw): readonly [number, string] => [status, code];

describe('a page of another site', () => {
  it('is refused, and gets no CORS header, unless its origin is listed', async () => {
    for (const origin of [elsewhere, 'null', 'http://localhost.example.org', `${listed}.example.org`]) {
      const answer = await raw(url, { headers: { ...json, origin }, body: read });
      expect(told(answer)).toEqual([403, 'FORBIDDEN']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
    const answer = await raw(url, { headers: { ...json, origin: listed }, body: read });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe(listed);
  });

  it('never asks with cookies, not even where any origin may ask', async () => {
    const open = await serverWith({ corsOrigins: ['*'] });
    const answer = await raw(`${open.url}/graphql`, { headers: { ...json, origin: elsewhere }, body: read });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    const writing = await raw(`${open.url}/graphql`, {
      headers: { ...json, origin: elsewhere },
      body: write,
    });
    expect(told(writing)).toEqual([401, 'UNAUTHENTICATED']);
    await open.close();
  });

  it('cannot have its own name lead here: a server on loopback is asked by names of loopback', async () => {
    const { port } = new URL(url);
    for (const host of [
      'elsewhere.example.org',
      `elsewhere.example.org:${port}`,
      '10.0.0.7',
      'localhost.example.org',
    ])
      for (const path of ['/graphql', '/', '/metrics'])
        expect(told(await raw(server.url + path, { method: 'GET', headers: { host } }))).toEqual([
          403,
          'FORBIDDEN',
        ]);
    for (const host of ['localhost', `LOCALHOST:${port}`, `127.0.0.1:${port}`, '[::1]', 'isnad.localhost'])
      expect((await raw(url, { headers: { ...json, host }, body: read })).status).toBe(200);
    // A page that comes by a name that leads here says so in both headers.
    const both = { host: `elsewhere.example.org:${port}`, origin: `http://elsewhere.example.org:${port}` };
    expect((await raw(url, { headers: { ...json, ...both }, body: write })).status).toBe(403);
  });

  it('is asked by the names that are listed, also on another address', async () => {
    const named = await serverWith({
      host: '0.0.0.0',
      publicRead: true,
      allowedHosts: ['Isnad.Example.org'],
    });
    const by = async (host: string): Promise<number> =>
      (await raw(`${named.url}/graphql`, { headers: { ...json, host }, body: read })).status;
    expect(await by('isnad.example.org')).toBe(200);
    expect(await by('isnad.example.org:8443')).toBe(200);
    expect(await by('elsewhere.example.org')).toBe(403);
    await named.close();
  });

  it('cannot send a form, plain text, or JSON under another name', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
    ])
      expect(told(await raw(url, { headers: { 'content-type': type }, body: read }))).toEqual([
        415,
        'BAD_INPUT',
      ]);
    expect((await raw(url, { body: read })).status).toBe(415);
  });

  it('cannot ask by a link, and nobody writes by GET', async () => {
    const asked = (query: string): string => `${url}?query=${encodeURIComponent(query)}`;
    const headers = { 'apollo-require-preflight': 'yes' };
    const query = '{ claims(first: 1) { edges { cursor } } }';
    expect(told(await raw(asked(query), { method: 'GET' }))).toEqual([400, 'BAD_REQUEST']);
    expect((await raw(asked(query), { method: 'GET', headers })).status).toBe(200);
    const writing = await raw(asked('mutation { __typename }'), { method: 'GET', headers });
    expect(told(writing)).toEqual([405, 'BAD_REQUEST']);
    expect(writing.headers['allow']).toBe('POST');
  });

  it('writes with a key alone, where the server’s own page needs none', async () => {
    const from = async (origin: string): Promise<number> =>
      (await raw(url, { headers: { ...json, origin }, body: write })).status;
    expect(await from(listed)).toBe(401);
    expect(await from('https://studio.apollographql.com')).toBe(401);
    expect([401, 403]).not.toContain(await from(new URL(url).origin));
  });
});

describe('every answer', () => {
  it('keeps the browser from guessing, framing and telling others', async () => {
    for (const path of ['/', '/health/live', '/graphql', '/nowhere']) {
      const { headers } = await raw(server.url + path, { method: 'GET' });
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('SAMEORIGIN');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['x-powered-by']).toBeUndefined();
    }
    expect(told(await raw(`${server.url}/nowhere`, { method: 'GET' }))).toEqual([404, 'NOT_FOUND']);
  });
});
