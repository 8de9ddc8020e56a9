import { execFile } from 'node:child_process';
import { lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { clear } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { kurskStories } from '../support/kursk-stories.js';
import { built, isnad, type Ran, serverAt, start, temporaryFolder } from './isnad.js';

const server = serverAt(inject('neo4j'));
const graph = await testGraph();

const seeded = async (): Promise<void> => {
  await clear(graph);
  await writeExtractions(graph, kurskStories);
};

const exported = (...args: readonly string[]): Promise<Ran> => isnad(['export', ...args], server);

describe('isnad export', () => {
  beforeAll(seeded);

  it('puts the same document on the output and into a file, and nothing else beside it', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'graph.jsonld');
    const [onOutput, intoFile] = [await exported(), await exported('--output', file)];
    expect([onOutput.code, intoFile.code, intoFile.stdout]).toEqual([0, 0, '']);
    expect(await readFile(file, 'utf8')).toBe(onOutput.stdout);
    expect(await readdir(folder)).toEqual(['graph.jsonld']);
  });

  it('takes the place of an older file only when it is whole', async () => {
    const file = join(await temporaryFolder(), 'graph.graphml');
    await writeFile(file, 'older');
    const refused = await exported('--format', 'graphml', '--output', file, '--filter', '{"about":1}');
    expect([refused.code, await readFile(file, 'utf8')]).toEqual([2, 'older']);
    expect(refused.stderr).toContain('--filter: about');
    await exported('--format', 'graphml', '--output', file);
    expect(await readFile(file, 'utf8')).toMatch(/^<\?xml[^]*<\/graphml>\s*$/u);
  });

  it('fills a folder with tables, and no folder that has something in it', async () => {
    const folder = await temporaryFolder();
    const tables = join(folder, 'tables');
    expect((await exported('--format', 'csv', '--output', tables)).code).toBe(0);
    expect(await readdir(tables)).toContain('import.args');
    const again = await exported('--format', 'csv', '--output', tables);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('error BAD_INPUT: --output: ')]);
    expect(await readdir(folder)).toEqual(['tables']);
  });

  it('writes a device or a pipe as it is, and through a link', async () => {
    const folder = await temporaryFolder();
    expect((await exported('--output', '/dev/null')).code).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    const [link, file] = [join(folder, 'link'), join(folder, 'graph.jsonld')];
    await writeFile(file, 'older');
    await symlink('graph.jsonld', link);
    expect((await exported('--output', link)).code).toBe(0);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe((await exported()).stdout);
    expect((await readdir(folder)).sort()).toEqual(['graph.jsonld', 'link']);
  });

  it('says what a device does not take', async () => {
    const { code, stderr } = await exported('--output', '/dev/full');
    expect([code, stderr]).toEqual([2, expect.stringContaining('error OUTPUT_FAILED: /dev/full')]);
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
  });

  it('names the place that cannot be written', async () => {
    const { code, stderr } = await exported('--output', '/nowhere/graph.jsonld');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('error OUTPUT_FAILED: /nowhere/graph.jsonld'),
    ]);
  });

  it('ends quietly where nobody reads on', async () => {
    const command = `set -o pipefail; "${process.execPath}" "${built}" export --format ftm | head -c 100 | wc -c`;
    const environment = { ...process.env, ...server };
    const ran = await promisify(execFile)('bash', ['-c', command], { env: environment });
    expect([ran.stdout.trim(), ran.stderr]).toEqual(['100', '']);
  });
});

describe('isnad import', () => {
  it('fills an empty graph from a file or from the input, which is then exported with the same bytes', async () => {
    await seeded();
    const file = join(await temporaryFolder(), 'graph.jsonld');
    await exported('--output', file);
    const document = await readFile(file, 'utf8');
    await clear(graph);
    expect(await isnad(['import', file], server)).toMatchObject({ code: 0, stderr: '' });
    expect((await exported()).stdout).toBe(document);
    await clear(graph);
    const fromInput = start(['import', '-'], server);
    fromInput.child.stdin?.end(document);
    expect((await fromInput.ended).code).toBe(0);
    expect((await exported()).stdout).toBe(document);
  });

  it('refuses a graph that has something in it, and a file that is cut off', async () => {
    await seeded();
    const folder = await temporaryFolder();
    const [file, half] = [join(folder, 'graph.jsonld'), join(folder, 'half.jsonld')];
    await exported('--output', file);
    await writeFile(half, (await readFile(file, 'utf8')).slice(0, 10_000));
    const full = await isnad(['import', file], server);
    expect([full.code, full.stderr]).toEqual([2, expect.stringContaining('error NOT_EMPTY: ')]);
    await clear(graph);
    const cut = await isnad(['import', half], server);
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining(`error UNREADABLE_EXPORT: ${half}:`)]);
    const nothing = await isnad(['import', folder], server);
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      expect.stringContaining(`error UNREADABLE_EXPORT: ${folder}: is no file`),
    ]);
  });
});
