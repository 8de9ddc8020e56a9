import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { clear, dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { articles } from '../domain/samples.js';
import { isnad, samples, serverAt, start, temporaryFolder } from './isnad.js';

const server = serverAt(inject('neo4j'));
const graph = await testGraph();

beforeEach(() => clear(graph));

const count = (label: string, stdout: string): number =>
  Number(new RegExp(`^${label} +(\\d+)`, 'mu').exec(stdout)?.[1]);

describe('isnad seed', () => {
  it('takes the sample articles in, and the second time changes nothing', async () => {
    const first = await isnad(['seed', samples], server);
    const dump = await dumpOf(graph);
    const second = await isnad(['seed', samples], server);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(count('new', first.stdout)).toBe(articles.length);
    expect([count('new', second.stdout), count('unchanged', second.stdout)]).toEqual([0, articles.length]);
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('gives the same graph when two do it at once', async () => {
    await isnad(['seed', samples, '--jobs', '1', '--batch', '1'], server);
    const dump = await dumpOf(graph);
    await clear(graph);
    const both = await Promise.all([
      isnad(['seed', samples, '--batch', '3'], server),
      isnad(['seed', samples, '--batch', '4', '--jobs', '3'], server),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await dumpOf(graph)).toEqual(dump);
  });

  it('gives by two shards the whole', async () => {
    const parts = await Promise.all(
      ['1/2', '2/2'].map((part) => isnad(['seed', samples, '--shard', part], server)),
    );
    expect(parts.reduce((sum, { stdout }) => sum + count('new', stdout), 0)).toBe(articles.length);
  });

  it('names what fails, takes in the rest and ends with 1', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'bad.json'), '{"text": 1}');
    await writeFile(join(folder, 'good.txt'), 'قال وزير الخارجية المصري إن المحادثات تأجلت.');
    const { code, stdout, stderr } = await isnad(['seed', folder], server);
    expect(code).toBe(1);
    expect(stderr).toContain('error UNREADABLE_ARTICLE: bad.json: ');
    expect([count('new', stdout), count('failed', stdout)]).toEqual([1, 1]);
  });

  it('tries without a database what it would read', async () => {
    const { code, stdout } = await isnad(['seed', samples, '--dry-run']);
    expect(code).toBe(0);
    expect(count('read', stdout)).toBe(articles.length);
    expect(stdout).toContain('a dry run');
  });

  it('stops at Ctrl-C between batches, keeps what it wrote, and ends with 130', async () => {
    const folder = await temporaryFolder();
    const line = (at: number): string =>
      JSON.stringify({ text: `قال وزير الدفاع السوداني إن ${at} جندياً قتلوا.` });
    const many = Array.from({ length: 1000 }, (_, at) => line(at + 3));
    await writeFile(join(folder, 'feed.jsonl'), many.join('\n'));
    const running = start(['seed', folder, '--batch', '5'], server);
    const whenBegun = async (): Promise<void> => {
      while ((await dumpOf(graph)).length === 0);
    };
    await whenBegun();
    running.child.kill('SIGINT');
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('the same command goes on from there');
    const dump = await dumpOf(graph);
    const inGraph = dump.filter((row) => row.includes('"label":"Article"')).length;
    expect(inGraph).toBe(count('new', stdout));
    expect(inGraph).toBeLessThan(1000);
  });

  it('shows a bar on a terminal', () => {
    const command = `${process.execPath} ${join(samples, '../dist/cli/main.js')} seed ${samples} --dry-run`;
    // `script` runs a command on a terminal of its own.
    const { stdout, error } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    expect(error).toBeUndefined();
    expect(stdout).toContain(`${articles.length}/${articles.length} articles`);
  });
});

describe('isnad remove', () => {
  it('leaves what never seeding the article would have left', async () => {
    const [first = '', ...rest] = articles.map((name) => join(samples, name));
    await isnad(['seed', ...rest], server);
    const without = await dumpOf(graph);
    await isnad(['seed', first], server);
    const url = 'http://ofoq-sharqi.example/2024/08/07/border-fighting/#top';
    expect(await isnad(['remove', url], server)).toMatchObject({ code: 0 });
    expect(await dumpOf(graph)).toEqual(without);
  });

  it('takes a file out by its name, a .jsonl file with all its lines', async () => {
    const folder = await temporaryFolder();
    const said = (who: string): string => `قال ${who} السوداني إن المحادثات تأجلت.`;
    const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
    await put('kept.txt', said('وزير الخارجية'));
    await put('both.txt', said('وزير المالية'));
    await isnad(['seed', folder], server);
    const without = await dumpOf(graph);
    await put('copy.txt', said('وزير المالية'));
    await put('alone.txt', said('وزير الدفاع'));
    const lines = ['وزير العدل', 'وزير الصحة'].map((who) => JSON.stringify({ text: said(who) }));
    await put('feed.jsonl', lines.join('\n'));
    await isnad(['seed', folder], server);
    const { code } = await isnad(['remove', 'copy.txt', 'alone.txt', 'feed.jsonl#2', 'feed.jsonl'], server);
    expect(code).toBe(0);
    expect(await dumpOf(graph)).toEqual(without);
    expect(await isnad(['remove', 'feed.jsonl#1'], server)).toMatchObject({ code: 1 });
  });

  it('tells what is not there and ends with 1', async () => {
    const { code, stderr } = await isnad(['remove', 'https://nowhere.example/'], server);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'error NOT_FOUND: no article has the id, the address or the file https://nowhere.example/',
    );
  });
});
