import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { clear } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { isnad, samples, serverAt, temporaryFolder } from './isnad.js';

const server = serverAt(inject('neo4j'));
const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const graph = await testGraph();

beforeEach(() => clear(graph));

const seed = async (...args: readonly string[]): Promise<void> => {
  const { code, stderr } = await isnad(['seed', samples, corpus, ...args], server);
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
};

const exported = async (): Promise<string> => {
  const file = join(await temporaryFolder(), 'graph.jsonld');
  expect(await isnad(['export', '--output', file], server)).toMatchObject({ code: 0 });
  return readFile(file, 'utf8');
};

// Each of the four has its own way of working, and the second time another part of the articles.
const shardsAtOnce = (parts: readonly string[]): Promise<unknown> =>
  Promise.all(
    parts.map((part, at) =>
      seed('--shard', part, '--jobs', String(1 + at), '--batch', String([1, 3, 7, 20][at] ?? 5)),
    ),
  );

const some = (graphOf: Graph): Promise<readonly string[]> =>
  inSession(graphOf, async (session) => {
    const { records } = await session.run(
      'MATCH (a:Article) WITH a ORDER BY a.id WITH collect(a.id) AS all RETURN all[0..8] AS ids',
    );
    return records[0]?.get('ids') as readonly string[];
  });

describe('four processes that seed at once', { timeout: 600_000 }, () => {
  it('leave the bytes of one, also twice over, and after articles went and came back', async () => {
    await seed('--jobs', '1', '--batch', '1');
    const whole = await exported();
    await clear(graph);
    await shardsAtOnce(['1/4', '2/4', '3/4', '4/4']);
    await shardsAtOnce(['4/4', '1/4', '2/4', '3/4']);
    expect(await exported()).toBe(whole);
    const gone = await some(graph);
    expect(gone).toHaveLength(8);
    expect(await isnad(['remove', ...gone], server)).toMatchObject({ code: 0 });
    expect(await exported()).not.toBe(whole);
    await shardsAtOnce(['2/4', '3/4', '4/4', '1/4']);
    expect(await exported()).toBe(whole);
  });
});
