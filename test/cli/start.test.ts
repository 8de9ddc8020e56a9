import { once } from 'node:events';
import { connect as connectTo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.js';
import { clear } from '../support/graph-dump.js';
import { articles } from '../domain/samples.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, serverAt, start, temporaryFolder } from './isnad.js';

const question = readFileSync(new URL('../../docs/queries/kursk.graphql', import.meta.url), 'utf8');

const ready = async (running: Running): Promise<string> =>
  (await running.until(/GraphQL +(http:\S+)\/graphql[^]*Ctrl-C stops it/u))[1] ?? '';

/** The part of the answer that these tests read. */
interface Answer {
  readonly data: { readonly claims: { readonly totalCount: number } };
}

const ask = async (url: string, query: string): Promise<Answer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};

let graph: Graph;

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  await clear(graph);
});

afterAll(async () => {
  await clear(graph);
  await graph.close();
});

describe('isnad start', () => {
  const environment = { ...serverAt(inject('neo4j')), PORT: '0' };

  it('puts the samples into an empty graph, answers the Kursk question, and stops at Ctrl-C', async () => {
    const running = start(['start'], environment);
    const url = await ready(running);
    const { data } = await ask(url, question);
    expect(data.claims.totalCount).toBeGreaterThan(10);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    running.child.kill('SIGINT');
    const { code, stderr } = await running.ended;
    expect(code).toBe(0);
    expect(stderr).toContain(`${articles.length} sample articles`);
  });

  it('leaves a graph with articles as it is, prints what can be pasted, and stops at SIGTERM', async () => {
    const running = start(['start'], environment);
    const url = await ready(running);
    const [, pasted = ''] = await running.until(/-d '(.*)'/u);
    const { query } = JSON.parse(pasted) as { readonly query: string };
    expect(await ask(url, query)).toEqual(await ask(url, question));
    running.child.kill('SIGTERM');
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Stopping.\n' });
  });

  it('stops though somebody keeps a connection open', async () => {
    const running = start(['start'], environment);
    const { port, hostname } = new URL(await ready(running));
    const socket = connectTo(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('GET /health/live HTTP/1.1\r\nHost: isnad\r\n\r\n');
    await once(socket, 'data');
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 0 });
    socket.destroy();
  });
});

/** Ids of the processes whose command line has some words; Linux tells them under /proc. */
const processesWith = (words: string): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(words);
      } catch {
        return false; // It has ended meanwhile.
      }
    });

describe('isnad start with a Neo4j of its own', () => {
  it('answers the Kursk question, and leaves no process behind at Ctrl-C', async () => {
    const folder = await temporaryFolder();
    const running = start(['start', '--port', '0'], { ISNAD_DATA_DIR: join(folder, 'data') }, folder);
    const { data } = await ask(await ready(running), question);
    expect(data.claims.totalCount).toBeGreaterThan(10);
    expect(processesWith(folder)).not.toEqual([]);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 0 });
    while (processesWith(folder).length > 0) await sleep(50);
  });
});
