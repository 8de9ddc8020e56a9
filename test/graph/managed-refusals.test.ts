import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoDatabase } from '../../src/domain/errors.js';
import { neo4jVersion } from '../../src/graph/managed/cache-folder.js';
import { javaFrom } from '../../src/graph/managed/java.js';
import { fetchJars } from '../../src/graph/managed/jars.js';
import { diskTroubleIn } from '../../src/graph/managed/no-server.js';
import { openGraph } from '../../src/graph/open-graph.js';

let base = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'isnad-refusals-'));
});

afterAll(() => rm(base, { recursive: true, force: true }));

/** A PATH of one folder with nothing in it but links to these commands. */
const onlyWith = async (
  name: string,
  commands: readonly string[],
): Promise<Record<string, string | undefined>> => {
  const folder = join(base, name);
  await mkdir(folder);
  for (const command of commands) {
    const found = execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).trim();
    await symlink(found, join(folder, command));
  }
  return { PATH: folder, XDG_CACHE_HOME: join(base, `${name}-cache`), HOME: base };
};

const refusal = async (environment: Record<string, string | undefined>, dataDir = join(base, 'data')) => {
  const error: unknown = await openGraph({ environment, dataDir, report: () => undefined }).catch(
    (cause: unknown) => cause,
  );
  if (!(error instanceof NoDatabase)) throw new Error(`not refused: ${String(error)}`);
  return error;
};

describe('without what it needs, isnad says so and names three ways', () => {
  const threeWays = /Java 17.*Maven.*docker compose up.*NEO4J_URI/;

  it('no Java', async () => {
    const { message, advice } = await refusal(await onlyWith('nothing', []));
    expect(message).toMatch(/No Java was found/);
    expect(advice).toMatch(threeWays);
  });

  it('a Java that is too old', async () => {
    const environment = await onlyWith('old', []);
    // No old Java can be had here: this answers as one.
    const java = join(base, 'old', 'java');
    await writeFile(java, '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
    await chmod(java, 0o755);
    const { message, advice } = await refusal(environment);
    expect(message).toMatch(/too old: java is 11\.0\.2/);
    expect(advice).toMatch(threeWays);
  });

  it('no Maven', async () => {
    const { message, advice } = await refusal(await onlyWith('java-only', ['java', 'sh']));
    expect(message).toMatch(/No Maven was found/);
    expect(advice).toMatch(threeWays);
  });

  it('a data directory below a file', async () => {
    await writeFile(join(base, 'file'), '');
    const { message, advice } = await refusal(process.env, join(base, 'file', 'data'));
    expect(message).toMatch(/cannot be written: a part of the path is a file/);
    expect(advice).toMatch(/ISNAD_DATA_DIR/);
  });

  it('a NEO4J_URI where nothing answers: nothing is started instead', async () => {
    const { advice } = await refusal({
      ...process.env,
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'x',
    });
    expect(advice).toMatch(/NEO4J_URI/);
  });
});

describe('what java -version tells', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_401"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['No Java runtime present, requesting install.', undefined],
  ])('%s', (told, major) => {
    expect(javaFrom('java', told)?.major).toBe(major);
  });
});

describe('what a tool says of the disk', () => {
  it.each([
    ['java.io.IOException: No space left on device', 'the disk is full'],
    ['/x/y.jar (Read-only file system)', 'the disk is read-only'],
    ['Connection refused', undefined],
  ])('%s', (output, trouble) => {
    expect(diskTroubleIn(output)).toBe(trouble);
  });
});

const dependency = (group: string, artifact: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const pomOf = async (name: string, wanted: string): Promise<string> => {
  const pom = join(base, `${name}.xml`);
  const ours = fileURLToPath(new URL('../../src/graph/managed/neo4j-pom.xml', import.meta.url));
  const text = execFileSync('cat', [ours], { encoding: 'utf8' });
  expect(text).toContain(`<version>${neo4jVersion}</version>`);
  await writeFile(pom, text.replace(/<dependency>[^]*<\/dependency>/, wanted));
  return pom;
};

const fetcherFile = fileURLToPath(new URL('managed-fetcher.mjs', import.meta.url));
const fetcher = (pom: string, folder: string) =>
  spawn(process.execPath, [fetcherFile, pom, folder], { stdio: ['ignore', 'pipe', 'inherit'] });

const outputOf = async (child: ReturnType<typeof fetcher>): Promise<string> => {
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await once(child, 'close');
  return said.join('');
};

describe('fetching jars', () => {
  const wanted = dependency('commons-io', 'commons-io', '2.17.0');

  it('happens once for two processes, also after one was killed in the middle', async () => {
    const pom = await pomOf('small', wanted);
    const folder = join(base, 'jars');
    const killed = fetcher(pom, folder);
    while (!(await readdir(folder).catch(() => [])).some((name) => name.startsWith('part-'))) await sleep(10);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    await expect(access(join(folder, 'lib'))).rejects.toThrow();

    const said = await Promise.all([fetcher(pom, folder), fetcher(pom, folder)].map(outputOf));
    expect(said.filter((text) => text.includes('once: 1 jars'))).toHaveLength(1);
    expect(said.every((text) => text.trimEnd().endsWith(join(folder, 'lib')))).toBe(true);
    expect(await readdir(join(folder, 'lib'))).toEqual(['commons-io-2.17.0.jar']);
    expect((await readdir(folder)).sort()).toEqual(['lib', 'lock']);
  });

  it('gives the words of Maven where it fails', async () => {
    const pom = await pomOf('missing', dependency('isnad.no.such.group', 'nothing', '1'));
    const fetching = fetchJars({
      ...{ environment: process.env, pom, folder: join(base, 'none'), name: 'nothing', expected: 1 },
      report: () => undefined,
    });
    await expect(fetching).rejects.toThrow(/Maven could not download Neo4j:[^]*isnad\.no\.such\.group/);
    expect(await readdir(join(base, 'none'))).toEqual(['lock']);
  });
});
