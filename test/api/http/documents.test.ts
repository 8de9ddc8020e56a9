import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registeredFrom } from '../../../src/api/limits/registered.js';
import { startServer, type RunningServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { post } from '../asking.js';

const folder = fileURLToPath(new URL('../../../docs/queries', import.meta.url));
const text = readFileSync(join(folder, 'kursk.graphql'), 'utf8');
const sha256 = createHash('sha256').update(text).digest('hex');

let graph: Graph;
let strict: RunningServer;
let open: RunningServer;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  const logger = pino({ level: 'silent' });
  strict = await startServer({ graph, port: 0, logger, documents: { folder, only: true } });
  open = await startServer({ graph, port: 0, logger, documents: { folder, only: false } });
});
afterAll(async () => {
  await strict.close();
  await open.close();
  await graph.close();
});

const told = async (url: string, body: unknown): Promise<unknown> => {
  const { status, errors } = await post(url, body);
  return errors === undefined ? status : [status, errors[0]?.extensions['code']];
};

describe('registered operations', () => {
  it('are asked by the name of their file, by their hash, or by their text however it is set', async () => {
    for (const { url } of [strict, open])
      for (const body of [
        { documentId: 'kursk' },
        { documentId: sha256 },
        { documentId: `sha256:${sha256}` },
        { extensions: { persistedQuery: { version: 1, sha256Hash: sha256 } } },
        { query: text },
        { query: `# as a client prints it\n${text.replaceAll('\n', '\n \n, ')}` },
      ])
        expect(await told(url, body)).toBe(200);
  });

  it('have the id that is sent beside a text', async () => {
    const other = '{ __typename }';
    const ownHash = createHash('sha256').update(other).digest('hex');
    for (const documentId of ['kursk', sha256, `sha256:${sha256}`, '0'.repeat(64)])
      expect(await told(open.url, { query: other, documentId })).toEqual([400, 'BAD_INPUT']);
    expect(await told(open.url, { query: other, documentId: ownHash })).toBe(200);
    expect(await told(open.url, { query: text, documentId: 'kursk' })).toBe(200);
  });

  it('are all that may be asked where that is wanted', async () => {
    const untrusted = [403, 'UNTRUSTED_DOCUMENT'];
    for (const body of [
      { query: '{ claims { totalCount } }' },
      { query: '{ __schema { types { name } } }' },
      { query: '{' },
      { query: '{ claims { totalCount } }', documentId: 'kursk' },
      { documentId: 'another' },
      { documentId: '../queries/kursk' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
      [{ documentId: 'kursk' }],
      {},
    ])
      expect(await told(strict.url, body)).toEqual(untrusted);
    const link = `${strict.url}/graphql?query=${encodeURIComponent('{ claims { totalCount } }')}`;
    expect((await fetch(link, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(403);
  });

  it('stand beside all others where it is not', async () => {
    expect(await told(open.url, { query: '{ claims { totalCount } }' })).toBe(200);
    expect(await told(open.url, { documentId: 'another' })).toEqual([403, 'UNTRUSTED_DOCUMENT']);
  });

  it('are refused at the start where they are none', async () => {
    const other = await mkdtemp(join(tmpdir(), 'isnad-documents-'));
    const start = (at: string) => () => registeredFrom({ folder: at, only: true });
    const refused = (names: string): unknown =>
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining(names) as unknown });
    expect(start(join(other, 'nowhere'))).toThrow(refused('cannot be read'));
    expect(start(other)).toThrow(refused('no .graphql file'));
    await writeFile(join(other, 'broken.graphql'), '{ claims');
    expect(start(other)).toThrow(refused('broken.graphql is no GraphQL document'));
    await rm(other, { recursive: true });
  });
});
