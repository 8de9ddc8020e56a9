import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { readRows } from '../../../src/bench/ingest/graph-rows.js';
import { writeRaw } from '../../../src/bench/ingest/write-raw.js';
import { connect } from '../../../src/graph/graph.js';
import { ensureSchema } from '../../../src/graph/schema.js';
import { writeExtractions } from '../../../src/graph/writer/write-extractions.js';
import { clear, dumpOf } from '../../support/graph-dump.js';
import { kurskStories } from '../../support/kursk-stories.js';

const bench = fileURLToPath(new URL('../../../dist/bench/main.js', import.meta.url));

const run = async (...words: readonly string[]): Promise<string> => {
  const { uri, username, password } = inject('neo4j');
  const { stdout } = await promisify(execFile)(process.execPath, [bench, 'ingest', ...words], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  return stdout;
};

beforeEach(async () => {
  const graph = await connect(inject('neo4j'));
  await clear(graph);
  await graph.close();
});

describe('bench ingest', () => {
  it('seeds files, writes the same rows raw and prints how they compare', async () => {
    const printed = await run('--quick', '--articles', '40', '--batch', '20');
    for (const line of ['isnad, from files to the graph', 'isnad, extraction left out', 'the same rows raw'])
      expect(printed).toMatch(new RegExp(`^${line}(?: +[\\d.]+){2} +\\d+\\.\\d\\d×$`, 'mu'));
    expect(printed).toMatch(/^2 transactions of 20 articles, 2 at a time: .* held \d+ MB at most\.$/mu);
  }, 120_000);

  it('compares a long run with its own beginning', async () => {
    expect(await run('--overnight', '--quick', '--articles', '40', '--batch', '20')).toMatch(
      /^all +[\d.]+ +\d+\.\d\d×$/mu,
    );
  }, 120_000);

  it('refuses a database that holds articles, since it empties what it is given', async () => {
    const graph = await connect(inject('neo4j'));
    await writeExtractions(graph, kurskStories);
    await graph.close();
    await expect(run('--quick')).rejects.toThrow(/holds articles/u);
  }, 60_000);

  it('writes raw the very graph that isnad wrote', async () => {
    const graph = await connect(inject('neo4j'));
    await ensureSchema(graph);
    await writeExtractions(graph, kurskStories);
    const written = await dumpOf(graph);
    const rows = await readRows(inject('neo4j'));
    await clear(graph);
    await writeRaw(graph, rows, { transactions: 3, jobs: 2 });
    expect(await dumpOf(graph)).toEqual(written);
    await graph.close();
  }, 60_000);
});
