import { access, mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSealed } from '../../src/graph/backup/write-sealed.js';
import { askStatus } from '../../src/graph/managed/connect-to-supervisor.js';
import { diagnose } from '../../src/graph/managed/diagnose.js';
import { holdClosed } from '../../src/graph/managed/hold-closed.js';
import { memoryFrom } from '../../src/graph/managed/memory.js';
import { type Place, placeOf } from '../../src/graph/managed/place.js';
import { finishRestore, settleRestore } from '../../src/graph/managed/settle-restore.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { isnad } from '../cli/isnad.js';

let base = '';
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'isnad-closed-'));
  // A data directory with something in the place of a database: nothing here gets as far as opening it.
  await mkdir(join(base, 'data', 'neo4j', 'data', 'databases', 'neo4j'), { recursive: true });
  await writeFile(join(base, 'there.dump'), 'of yesterday');
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('what isnad backup and isnad restore refuse', () => {
  it.each([
    ['a file that is there', ['backup', 'there.dump'], 'BAD_INPUT', 'is there already'],
    ['a folder', ['backup', '.'], 'BAD_INPUT', 'is a folder'],
    ['a folder that is not there', ['backup', 'no/one.dump'], 'BAD_INPUT', 'no is not there'],
    ['a folder that nobody can write', ['backup', '/proc/one.dump'], 'OUTPUT_FAILED', 'cannot be written'],
    ['a restore of a folder', ['restore', '.'], 'BAD_BACKUP', 'this is no file'],
    ['a restore over a database', ['restore', 'there.dump'], 'NOT_EMPTY', 'there is a database in'],
  ])('%s', async (_, args, ...[code, words]) => {
    const ran = await isnad(args, { ISNAD_DATA_DIR: join(base, 'data') }, base);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^error ${code}: .*${words}`, 'u'));
  });

  it('a backup of what is not there, making nothing', async () => {
    const { code, stderr } = await isnad(['backup', 'a.dump'], { ISNAD_DATA_DIR: join(base, 'none') }, base);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error NOT_FOUND: there is no database in/u);
    await expect(access(join(base, 'none'))).rejects.toThrow();
  });

  it.each([['backup'], ['restore']])('%s of a database that isnad does not run', async (command) => {
    const { code, stderr } = await isnad([command, 'there.dump'], { NEO4J_URI: 'neo4j+s://graph.example' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error NOT_MANAGED: [^\n]*graph\.example[^\n]*\n {2}Aura[^\n]*neo4j-admin/u);
  });

  it('a disk that is full', async () => {
    const full = await open('/dev/full', 'w');
    const content = (async function* () {
      yield await Promise.resolve(Buffer.alloc(100));
    })();
    const facts = { made: '', neo4j: '', counts: { articles: 0, assertions: 0, claims: 0, judgements: 0 } };
    await expect(writeSealed(full, content, facts)).rejects.toThrow('ENOSPC');
    await full.close();
  });
});

describe('while the database is closed', () => {
  it('whoever asks for it is told why, doctor too, and nobody else can close it', async () => {
    const dataDir = join(base, 'data');
    const environment = { ...process.env, NEO4J_URI: '' };
    const place = await placeOf(dataDir);
    await holdClosed(place, 'a backup', async () => {
      const opening = openGraph({ environment, dataDir, report: () => undefined });
      await expect(opening).rejects.toThrow(`closed for a backup by process ${process.pid}`);
      const found = (await diagnose({ environment, dataDir })).find(({ what }) => what === 'Managed Neo4j');
      expect(found?.found).toBe(`stopped for a backup by process ${process.pid}`);
      const second = holdClosed(place, 'a restore', () => Promise.resolve());
      await expect(second).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
    });
    expect(await askStatus(place.socket)).toBeUndefined();
  });
});

/** A data directory as a restore that was killed leaves it: which folders there are, and whether the mark is set. */
const leftBehind = async (folders: readonly string[]): Promise<Place> => {
  const place = await placeOf(await mkdtemp(join(base, 'left-')));
  await rm(place.home, { recursive: true });
  const paths: Readonly<Record<string, string>> = { home: place.home, ...place.restore };
  for (const name of folders) {
    const path = paths[name.replace(/^empty /u, '')] ?? '';
    if (name === 'mark') await writeFile(path, '');
    else await mkdir(path);
    if (name !== 'mark' && !name.startsWith('empty ')) await writeFile(join(path, name), '');
  }
  return place;
};

describe('a restore that was killed', () => {
  it.each([
    ['while it was loading', ['home', 'draft'], 'home'],
    ['before anything was there', ['draft'], undefined],
    ['once the new one was verified', ['home', 'draft', 'mark'], 'draft'],
    ['over what an earlier one had left', ['home', 'draft', 'mark', 'replaced'], 'draft'],
    ['with the old one moved away', ['draft', 'mark', 'replaced'], 'draft'],
    ['and a home made by who came next', ['empty home', 'draft', 'mark', 'replaced'], 'draft'],
    ['before the mark was taken off', ['home', 'mark', 'replaced'], 'home'],
    ['before the old one was dropped', ['home', 'replaced'], 'home'],
  ])('%s ends with the old one or the new one, twice over', async (_, folders, expected) => {
    const place = await leftBehind(folders);
    for (let times = 0; times < 2; times += 1) {
      await settleRestore(place);
      const left = await readdir(join(place.home, '..'));
      expect(left.sort()).toEqual(expected === undefined ? ['supervisor'] : ['neo4j', 'supervisor']);
      expect(await readdir(place.home).catch(() => [undefined])).toEqual([expected]);
    }
  });

  it('or was not is finished in the same way', async () => {
    const place = await leftBehind(['home', 'draft']);
    await finishRestore(place);
    expect(await readdir(place.home)).toEqual(['draft']);
  });
});

describe('what the managed server may take', () => {
  it.each([
    [{}, { heap: '512m', pageCache: '256m' }],
    [
      { ISNAD_NEO4J_HEAP: '', ISNAD_NEO4J_PAGECACHE: '' },
      { heap: '512m', pageCache: '256m' },
    ],
    [
      { ISNAD_NEO4J_HEAP: '2G', ISNAD_NEO4J_PAGECACHE: '1024m' },
      { heap: '2g', pageCache: '1024m' },
    ],
  ])('%j gives %j', (environment, memory) => {
    expect(memoryFrom(environment)).toEqual(memory);
  });

  it.each([
    { ISNAD_NEO4J_HEAP: '100m' },
    { ISNAD_NEO4J_HEAP: '2 GB' },
    { ISNAD_NEO4J_HEAP: '-1g' },
    { ISNAD_NEO4J_HEAP: '0512m' },
    { ISNAD_NEO4J_PAGECACHE: '1m' },
    { ISNAD_NEO4J_PAGECACHE: '50%' },
    { ISNAD_NEO4J_PAGECACHE: '1m\nserver.http.enabled=true' },
  ])('%j is refused by its name', (environment) => {
    const [name = ''] = Object.keys(environment);
    expect(() => memoryFrom(environment)).toThrow(`${name}: this is no size`);
  });

  it('reaches Java and Neo4j', { timeout: 300_000 }, async () => {
    const environment = {
      ...{ ...process.env, NEO4J_URI: '' },
      ...{ ISNAD_NEO4J_HEAP: '300m', ISNAD_NEO4J_PAGECACHE: '40m' },
    };
    const graph = await openGraph({ environment, dataDir: join(base, 'sized'), report: () => undefined });
    const { records } = await graph.driver.executeQuery(
      `SHOW SETTINGS 'server.memory.pagecache.size' YIELD value`,
    );
    const heap = await graph.driver.executeQuery(
      `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
       RETURN attributes.HeapMemoryUsage.value.properties.max AS most`,
    );
    await graph.close();
    expect(records[0]?.get('value')).toBe('40.00MiB');
    expect(heap.records[0]?.get('most')).toBeLessThanOrEqual(300 * 1024 * 1024);
  });
});
