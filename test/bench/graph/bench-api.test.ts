import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../../src/graph/graph.js';
import { inSession } from '../../../src/graph/in-session.js';
import { clear } from '../../support/graph-dump.js';

const bench = fileURLToPath(new URL('../../../dist/bench/main.js', import.meta.url));

const run = async (...words: readonly string[]): Promise<string> => {
  const { uri, username, password } = inject('neo4j');
  const { stdout } = await promisify(execFile)(process.execPath, [bench, 'api', ...words], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  return stdout;
};

const lineOf = (printed: string, start: string): string =>
  printed.split('\n').find((line) => line.startsWith(start)) ?? '';

const small = ['--articles', '60', '--alone', '--quick'];

describe('bench api', () => {
  beforeAll(async () => {
    const graph = await connect(inject('neo4j'));
    await clear(graph);
    await graph.close();
  });

  it('asks isnad and the floor the same and prints how long each took', async () => {
    const printed = await run(...small);
    for (const question of ['Kursk by official sources, page 1', 'a claim, all assertions', 'search'])
      expect(lineOf(printed, question)).toMatch(/(?: +\d+\.\d\d){4} +\d+\.\d\d×(?: +\d+\.\d\d){2}$/u);
    expect(printed).toMatch(/isnad\/textbook/u);
  }, 300_000);

  it('counts the errors of many connections at once', async () => {
    expect(await run(...small, '--load')).toMatch(
      /^64 connections for 3 s.* [1-9][\d,]* answers.* 0 errors\.$/mu,
    );
  }, 300_000);

  it('refuses a database that holds anything else', async () => {
    const graph = await connect(inject('neo4j'));
    await clear(graph);
    await inSession(graph, (session) => session.run('CREATE (:Article {id: "article_another"})'));
    await expect(run(...small)).rejects.toThrow(/holds other articles/u);
    await clear(graph);
    await graph.close();
  }, 60_000);
});
