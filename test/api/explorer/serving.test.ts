import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startServer, type RunningServer, type ServeSettings } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';

let graph: Graph;
let server: RunningServer;
const served = (settings: ServeSettings = {}): Promise<RunningServer> =>
  startServer({ graph, port: 0, logger: pino({ level: 'silent' }), ...settings });

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  server = await served();
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const script = async (): Promise<string> => {
  const page = await (await fetch(server.url)).text();
  return `${server.url}${/src="([^"]+main\.js)"/u.exec(page)?.[1] ?? ''}`;
};

describe('the page at /', () => {
  it('may load files of this server alone, and nothing inline', async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('names its files by what went in, so that they are kept for good while the page is asked for anew', async () => {
    expect((await fetch(server.url)).headers.get('cache-control')).toBe('no-cache');
    const { headers } = await fetch(await script());
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('is sent compressed to whoever can read that, and plain to whoever cannot', async () => {
    const ask = async (encoding: string): Promise<readonly [string | null, string]> => {
      const response = await fetch(await script(), { headers: { 'accept-encoding': encoding } });
      return [response.headers.get('content-encoding'), await response.text()];
    };
    const [packed, plain] = [await ask('gzip'), await ask('identity')];
    expect([packed[0], plain[0]]).toEqual(['gzip', null]);
    expect(packed[1]).toBe(plain[1]);
  });

  it('has no file but its own', async () => {
    for (const path of ['/explorer/', '/explorer/..%2f..%2fpackage.json', '/explorer/0/main.js'])
      expect((await fetch(server.url + path)).status).toBe(404);
  });

  it('says that the explorer is switched off where it is', async () => {
    const closed = await served({ explorer: false });
    const response = await fetch(closed.url);
    expect([response.status, await response.text()]).toEqual([
      404,
      'The explorer is switched off here. The API answers at /graphql.\n',
    ]);
    await closed.close();
  });
});
