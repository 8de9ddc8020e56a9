import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { forTerminal } from '../../src/language/for-terminal.js';
import { neo4jVersion } from '../../src/graph/managed/cache-folder.js';
import { built, isnad, samples, serverAt, temporaryFolder } from './isnad.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

describe('asking isnad what it can do', () => {
  it('tells its version', async () => {
    expect(await isnad(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it.each(['start', 'seed', 'extract', 'remove', 'doctor'])('shows examples of %s', async (command) => {
    const { code, stdout } = await isnad([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}isnad ${command}`, 'u'));
  });
});

describe('saying what isnad does not understand', () => {
  it.each([
    ['an unknown command', ['sed'], 'unknown command'],
    ['an unknown option', ['seed', samples, '--fast'], "unknown option '--fast'"],
    ['no path', ['extract'], 'missing required argument'],
    ['a form there is not', ['extract', samples, '--format', 'xml'], 'Allowed choices are pretty, json'],
    ['no jobs at all', ['seed', samples, '--jobs', '0'], 'from 1 to 64'],
    ['a shard beyond the last', ['seed', samples, '--shard', '3/2'], '1/3, 2/3 and 3/3'],
    ['a port that is none', ['start', '--port', 'http'], 'from 0 to 65535'],
    ['pages without a form', ['extract', samples, '--out', 'x'], "'--out <folder>' needs option '--explain'"],
    ['pages into nowhere', ['extract', samples, '--explain', '--out', ''], 'Name a folder.'],
    [
      'a kind of no list',
      ['eval', samples, '--kind', 'claims'],
      "'--kind <kind>' needs option '--list <which>'",
    ],
    ['a path too many', ['doctor', 'here'], 'too many arguments'],
  ])('%s is told and ends with 2', async (_, args, message) => {
    const { code, stdout, stderr } = await isnad(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error BAD_INPUT: /u);
    expect(stderr).toContain(message);
  });

  it('shows its help and ends with 2 where nothing is said', async () => {
    const { code, stdout, stderr } = await isnad([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: isnad');
  });
});

describe('an output that cannot be written', () => {
  const shell = async (line: string): Promise<readonly [code: unknown, stderr: string]> => {
    const child = spawn('bash', ['-c', line, 'bash', process.execPath, built, samples]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code] = (await once(child, 'close')) as readonly unknown[];
    return [code, stderr];
  };

  it('is told where the disk is full, and ends with 2', async () => {
    const [code, stderr] = await shell('"$1" "$2" extract "$3" > /dev/full');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error OUTPUT_FAILED: the output cannot be written: ENOSPC[^\n]*\n {2}Free some space[^\n]*\n$/u,
    );
  });

  it('is no error where whoever reads has enough', async () => {
    expect(await shell('"$1" "$2" extract "$3" | head -c 1; exit "${PIPESTATUS[0]}"')).toEqual([0, '']);
  });

  it('ends as ever where errors cannot be told', async () => {
    expect(await shell('"$1" "$2" extract /nowhere.txt 2> /dev/full')).toEqual([1, '']);
  });
});

describe('what a terminal would obey', () => {
  // An escape that clears the screen, one of C1, and a mark that turns the direction of all that follows.
  const sly = 'x\u001B[2J\u009B2J\u202Ey';
  const spelt = 'x\\u001B[2J\\u009B2J\\u202Ey';

  it.each([
    ['an option', ['extract', `--${sly}`]],
    ['a path', ['extract', `/nowhere/${sly}.txt`]],
    ['a folder', ['eval', sly]],
  ])('is spelt out where it comes back in an error: %s', async (_, args) => {
    const { stderr } = await isnad(args);
    expect(stderr).toContain(spelt);
    expect(forTerminal(stderr)).toBe(stderr);
  });

  it('is spelt out where it stands in an article or in the name of its file', async () => {
    const folder = await temporaryFolder();
    const text = `قال سالم حداد إن الجسر ${sly} مغلق.`;
    await writeFile(join(folder, `${sly}.txt`), text);
    const shown = await isnad(['extract', folder]);
    expect(shown.stdout.split(spelt)).toHaveLength(3);
    expect(shown.stdout).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    const { stdout } = await isnad(['extract', folder, '--format', 'json']);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    expect(JSON.parse(stdout)).toMatchObject([{ article: { file: `${sly}.txt` } }]);
  });
});

describe('a database that does not answer', () => {
  const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };

  it.each([
    ['seed', ['seed', samples]],
    ['start', ['start', '--port', '0']],
    ['remove', ['remove', 'article_1']],
  ])('is told by %s with what to do, and ends with 2', async (_, args) => {
    const { code, stderr } = await isnad(args, nowhere);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error NO_DATABASE: Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer/u);
    expect(stderr).toContain('NEO4J_URI');
    expect(stderr).not.toMatch(/\n {4}at /u);
  });

  it('is a finding of doctor, which ends with 2', async () => {
    const { code, stdout } = await isnad(['doctor', '--json'], nowhere);
    const findings = JSON.parse(stdout) as readonly { what: string; ok: boolean; advice?: string }[];
    expect(code).toBe(2);
    expect(findings.find(({ what }) => what === 'NEO4J_URI')).toMatchObject({ ok: false });
  });
});

describe('isnad doctor', () => {
  it('ends with 0 where the named server answers', async () => {
    const { code, stdout } = await isnad(['doctor'], serverAt(inject('neo4j')));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok +NEO4J_URI .*answers$/mu);
  });

  /** What doctor finds with no tool on the path, and a cache folder with these folders in it. */
  const findingsWith = async (...inCache: readonly string[]) => {
    const cache = await temporaryFolder();
    for (const folder of inCache) await mkdir(join(cache, folder), { recursive: true });
    const { code, stdout } = await isnad(['doctor', '--json'], {
      ...{ XDG_CACHE_HOME: cache, PATH: cache, JAVA_HOME: cache, ISNAD_DATA_DIR: cache },
    });
    const findings = JSON.parse(stdout) as readonly { what: string; ok: boolean }[];
    return { code, bad: findings.filter(({ ok }) => !ok).map(({ what }) => what) };
  };

  it('ends with 2 without Java and Maven, and names both', async () => {
    expect(await findingsWith()).toEqual({ code: 2, bad: ['Java', 'Maven'] });
  });

  it('misses no Maven once Neo4j is downloaded', async () => {
    expect(await findingsWith(`isnad/neo4j-${neo4jVersion}/lib`)).toEqual({ code: 2, bad: ['Java'] });
  });
});

describe('a port that is taken', () => {
  it('is told before a database is asked for, and ends with 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await isnad(['start', '--port', String(port)], {
      ...{ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(`error PORT_TAKEN: Port ${port} on 127.0.0.1 is taken.`);
  });
});
