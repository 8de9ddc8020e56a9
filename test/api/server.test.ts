import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, startServer, type ServeSettings } from '../../src/api/server.js';
import { connect, type Graph } from '../../src/graph/graph.js';
import { openReader } from '../../src/graph/reader/reader.js';
import { post } from './asking.js';

const query = '{ __typename claims { totalCount } }';
const logger = pino({ level: 'silent' });

let graph: Graph;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  ({ url, close } = await startServer({ graph, port: 0, logger, corsOrigins: ['https://desk.example.org'] }));
});
afterAll(async () => {
  await close();
  await graph.close();
});

const served = async <T>(settings: ServeSettings, use: (url: string) => Promise<T>): Promise<T> => {
  const server = await startServer({ graph, port: 0, logger, ...settings });
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
};

describe('health', () => {
  it('is live and ready while the database answers', async () => {
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });
});

describe('pages of other origins', () => {
  const allowed = async (at: string, origin: string): Promise<string | null> =>
    (
      await fetch(`${at}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })
    ).headers.get('access-control-allow-origin');

  it('may ask where they are listed, and Apollo Sandbox while the schema may be asked for', async () => {
    for (const origin of [
      'https://desk.example.org',
      'https://sandbox.embed.apollographql.com',
      'https://studio.apollographql.com',
    ])
      expect(await allowed(url, origin)).toBe(origin);
    expect(await allowed(url, 'https://elsewhere.example.org')).toBeNull();
    await served({ introspection: false }, async (closed) => {
      expect(await allowed(closed, 'https://studio.apollographql.com')).toBeNull();
      const { errors } = await post(closed, { query: '{ __schema { types { name } } }' });
      expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    });
  });

  it('cannot slip a simple request past the browser', async () => {
    const simple = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
    expect(simple.status).toBe(400);
    const plain = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    });
    expect(plain.status).toBe(415);
  });
});

describe('who may read', () => {
  const status = async (at: string, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
    (await post(at, { query }, headers)).status;

  it('is everybody on a loopback address', async () => {
    expect(await status(url)).toBe(200);
    await served({ apiKey: 'k' }, async (at) => {
      expect(await status(at)).toBe(200);
    });
  });

  it('is whoever has the key on another address, and the refusal says so', async () => {
    await served({ host: '0.0.0.0', apiKey: 'a-key' }, async (at) => {
      expect(await status(at)).toBe(401);
      expect((await post(at, { query })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
      expect(await status(at, { authorization: 'Bearer another' })).toBe(401);
      expect(await status(at, { authorization: 'a-key' })).toBe(401);
      expect(await status(at, { authorization: 'Bearer a-key' })).toBe(200);
      expect((await fetch(`${at}/health/ready`)).status).toBe(200);
    });
  });

  it('is everybody where reading is public', async () => {
    await served({ host: '0.0.0.0', publicRead: true }, async (at) => {
      expect(await status(at)).toBe(200);
    });
  });

  it('is nobody by mistake: another address with neither is refused', async () => {
    await expect(startServer({ graph, host: '0.0.0.0', port: 0, logger })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      advice: expect.stringContaining('ISNAD_API_KEY') as unknown,
    });
  });
});

describe('what cannot be served', () => {
  it('a port that is taken', async () => {
    await expect(startServer({ graph, port: Number(new URL(url).port), logger })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      advice: expect.stringContaining('PORT') as unknown,
    });
  });

  it('an address of another machine', async () => {
    await expect(
      startServer({ graph, host: '192.0.2.1', publicRead: true, port: 0, logger }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('a body of more than a megabyte, or of no JSON', async () => {
    const large = await post(url, { query, variables: { a: 'x'.repeat(1_100_000) } });
    expect([large.status, large.errors?.[0]?.extensions['code']]).toEqual([413, 'LIMIT_EXCEEDED']);
    const broken = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect([
      broken.status,
      ((await broken.json()) as { errors: { extensions: unknown }[] }).errors[0]?.extensions,
    ]).toEqual([400, { code: 'BAD_INPUT', advice: expect.stringContaining('Send JSON') as unknown }]);
  });

  it('a question that takes too long: the database gives it up', async () => {
    const server = await startServer({ graph, port: 0, logger, timeout: 1 });
    const { errors } = await post(server.url, {
      query:
        '{ claims { totalCount edges { node { about { id } } } } actors { totalCount edges { node { claims { totalCount } } } } }',
    });
    await server.close();
    expect(
      errors === undefined || errors.every((error) => error.extensions['code'] === 'LIMIT_EXCEEDED'),
    ).toBe(true);
  });

  it('anything after it was closed, while what was under way is finished', async () => {
    let release: () => void = () => undefined;
    let reached: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const underWay = new Promise<void>((resolve) => (reached = resolve));
    const server = await serve(
      { ...openReader(graph), operation: () => ({ read: () => (reached(), held.then(() => null)) }) },
      { port: 0, logger },
    );
    const answer = post(server.url, { query: '{ claim(id: "claim_1") { id } }' });
    await underWay;
    const closed = server.close();
    release();
    expect((await answer).data).toEqual({ claim: null });
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
