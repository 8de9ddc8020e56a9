import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealBytes } from '../../src/graph/backup/seal.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { removeArticle } from '../../src/graph/writer/remove-article.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { isnad, type Ran, samples, start } from '../cli/isnad.js';
import { dumpOf } from '../support/graph-dump.js';
import { kurskStories } from '../support/kursk-stories.js';

let base = '';
let dataDir = '';
let backup = '';
let seeded: readonly string[] = [];

const run = (args: readonly string[], into = dataDir): Promise<Ran> =>
  isnad(args, { ISNAD_DATA_DIR: into }, base);

/** Does some work on the graph of a data directory. */
const within = async <T>(folder: string, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const environment = { ...process.env, NEO4J_URI: '' };
  const graph = await openGraph({ environment, dataDir: folder, report: () => undefined });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

// A machine under load takes its time: each of these starts two or three servers.
const patient = 300_000;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'isnad-backup-'));
  [dataDir, backup] = [join(base, 'data'), join(base, 'one.dump')];
  expect(await run(['seed', samples])).toMatchObject({ code: 0 });
  seeded = await within(dataDir, dumpOf);
}, patient);

afterAll(() => rm(base, { recursive: true, force: true }));

describe('a backup', { timeout: patient }, () => {
  it('is refused while others use the database, and names them', async () => {
    const { code, stderr } = await within(dataDir, () => run(['backup', backup]));
    expect(code).toBe(2);
    expect(stderr).toContain(`error DATABASE_IN_USE: the database is used by ${process.pid}\n`);
    expect(await readdir(base)).toEqual(['data']);
  });

  it('restored gives the graph that was backed up, whatever came after it', async () => {
    const made = await run(['backup', 'one.dump']);
    expect(made).toMatchObject({ code: 0 });
    expect(made.stdout).toMatch(/^\/.*one\.dump: 12 articles, \d+ assertions, \d+ claims, 0 judgements; /u);
    expect(await readdir(base)).toEqual(['data', 'one.dump']);

    const changed = await within(dataDir, async (graph) => {
      const { records } = await graph.driver.executeQuery('MATCH (a:Article) RETURN a.id AS id LIMIT 1');
      await removeArticle(graph, String(records[0]?.get('id')));
      await writeExtractions(graph, kurskStories);
      return dumpOf(graph);
    });
    expect(changed).not.toEqual(seeded);

    const refused = await run(['restore', 'one.dump']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^error NOT_EMPTY: .*\n {2}Say --replace/u);
    expect(await within(dataDir, dumpOf)).toEqual(changed);

    const restored = await run(['restore', 'one.dump', '--replace']);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.stdout).toMatch(/^12 articles, .*; made 20/u);
    expect(await within(dataDir, dumpOf)).toEqual(seeded);
    expect((await readdir(dataDir)).sort()).toEqual(['neo4j', 'neo4j-password', 'supervisor']);
  });

  it('is restored where there was nothing, also after a restore that was killed', async () => {
    const elsewhere = join(base, 'elsewhere');
    const { child, ended } = start(['restore', backup], { ISNAD_DATA_DIR: elsewhere });
    await new Promise<void>((done) => {
      child.stderr?.on('data', (text: string) => {
        if (text.includes('Verifying')) done();
      });
    });
    child.kill('SIGKILL');
    await ended;
    expect(await readdir(elsewhere)).toContain('neo4j-restoring');
    expect(await run(['restore', backup], elsewhere)).toMatchObject({ code: 0 });
    expect(await within(elsewhere, dumpOf)).toEqual(seeded);
    expect((await readdir(elsewhere)).sort()).toEqual(['neo4j', 'neo4j-password', 'supervisor']);
  });
});

describe('a file that is no backup, or not a whole one', { timeout: patient }, () => {
  it.each([
    ['that is not there', () => undefined, /cannot be read: ENOENT/u],
    ['of words', () => Buffer.from('some words'), /cannot be loaded:[^]*Not a valid Neo4j archive/u],
    ['of nothing', () => Buffer.alloc(0), /cannot be loaded:[^]*Not a valid Neo4j archive/u],
    ['that ends in the middle', (whole: Buffer) => whole.subarray(0, whole.length / 2), /cannot be loaded:/u],
    ['with one other byte', (whole: Buffer) => whole.fill(whole.readUInt8(9000) ^ 1, 9000, 9001), /damaged/u],
    ['with nothing but a seal', () => sealBytes({ made: '', neo4j: '', counts, sha256: 'x' }), /damaged/u],
  ])('%s is told, and the graph stays', async (name, contentOf, message) => {
    const content = contentOf(await readFile(backup));
    if (content !== undefined) await writeFile(join(base, name), content);
    const { code, stderr } = await run(['restore', name, '--replace']);
    expect(code).toBe(2);
    expect(stderr).toContain('error BAD_BACKUP: ');
    expect(stderr).toMatch(message);
    expect((await readdir(dataDir)).sort()).toEqual(['neo4j', 'neo4j-password', 'supervisor']);
  });

  it('leaves the graph as it was', async () => {
    expect(await within(dataDir, dumpOf)).toEqual(seeded);
  });
});

const counts = { articles: 0, assertions: 0, claims: 0, judgements: 0 };
