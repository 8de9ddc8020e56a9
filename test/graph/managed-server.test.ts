import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askStatus } from '../../src/graph/managed/connect-to-supervisor.js';
import { diagnose } from '../../src/graph/managed/diagnose.js';
import { firstLogin } from '../../src/graph/managed/first-login.js';
import { leaseServer } from '../../src/graph/managed/lease-server.js';
import { placeOf } from '../../src/graph/managed/place.js';
import { identityOf } from '../../src/graph/managed/process-identity.js';
import type { SupervisorStatus } from '../../src/graph/managed/wire.js';
import { openGraph } from '../../src/graph/open-graph.js';

const environment: Record<string, string | undefined> = { ...process.env, NEO4J_URI: '' };
const holderFile = fileURLToPath(new URL('managed-holder.mjs', import.meta.url));
const temporary: string[] = [];
let dataDir = '';

beforeAll(async () => {
  const base = await mkdtemp(join(tmpdir(), 'isnad-managed-'));
  temporary.push(base);
  // Longer than the path of a socket may be.
  dataDir = join(base, 'a-data-directory-with-a-long-name'.repeat(4));
});

afterAll(async () => {
  await Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true })));
});

const holder = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [holderFile, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment,
  });
  await once(child.stdout, 'data');
  return child;
};

const statusNow = async (): Promise<SupervisorStatus | undefined> =>
  askStatus((await placeOf(dataDir)).socket);

const running = async (): Promise<{ server: number; supervisor: number; leases: readonly number[] }> => {
  const status = await statusNow();
  if (status?.server === undefined) throw new Error('no server runs');
  return { server: status.server, supervisor: status.supervisor, leases: status.leases };
};

/** Resolves when the process is gone; the test's own time limit is the limit. */
const untilGone = async (pid: number): Promise<void> => {
  while (identityOf(pid) !== undefined) await sleep(50);
};

const lease = () => leaseServer({ environment, dataDir, report: () => undefined });

describe('a managed server', () => {
  it('is shared by two processes that start at once, and ends with the last of them, also by kill -9', async () => {
    const [one, two] = await Promise.all([holder(), holder()]);
    const { server, supervisor, leases } = await running();
    expect([...leases].sort()).toEqual([one.pid, two.pid].sort());

    one.kill('SIGKILL');
    await once(one, 'exit');
    while ((await running()).leases.length > 1) await sleep(20);
    expect((await running()).server).toBe(server);

    two.kill('SIGKILL');
    await Promise.all([untilGone(server), untilGone(supervisor)]);
    expect(await statusNow()).toBeUndefined();
  });

  it('keeps its password in a file that only its owner reads', async () => {
    const { passwordFile } = await placeOf(dataDir);
    expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
  });

  it('is taken over by whoever comes within the moment of grace', async () => {
    const first = await openGraph({ environment, dataDir, report: () => undefined });
    const { server } = await running();
    await first.close();
    const second = await openGraph({ environment, dataDir, report: () => undefined });
    expect((await running()).server).toBe(server);
    await second.close();
  });

  it('answers over routing, as a cluster does', async () => {
    const { settings, release } = await lease();
    const uri = settings.uri.replace('bolt:', 'neo4j:');
    const driver = neo4j.driver(uri, neo4j.auth.basic(settings.username, settings.password));
    const { records } = await driver.session().run('RETURN 1 AS one');
    await driver.close();
    await release();
    expect(records).toHaveLength(1);
  });

  it('refuses a password that is not its own, saying where the right one belongs', async () => {
    const { settings, release } = await lease();
    const wrong = firstLogin({ uri: settings.uri, username: 'neo4j', password: 'not-this-one' }, () => false);
    await expect(wrong).rejects.toThrow(/another password than its password file/);
    await release();
  });

  it('is told of by the doctor', async () => {
    const { settings, release } = await lease();
    const findings = await diagnose({ environment, dataDir });
    await release();
    const found = findings.find(({ what }) => what === 'Managed Neo4j')?.found;
    expect(found).toContain(settings.uri);
    expect(found).toContain(`used by ${process.pid}`);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('that dies is reported to its callers, and the next call starts another', async () => {
    const { lost } = await lease();
    const { server, supervisor } = await running();
    process.kill(server, 'SIGKILL');
    expect((await lost).message).toMatch(/ended by itself \(signal SIGKILL\)/);
    await untilGone(supervisor);
    const next = await lease();
    expect((await running()).server).not.toBe(server);
    await next.release();
  });

  it('does not outlive a supervisor that is killed', async () => {
    const { lost } = await lease();
    const { server, supervisor } = await running();
    process.kill(supervisor, 'SIGKILL');
    expect((await lost).message).toMatch(/supervisor of the managed Neo4j is gone/);
    await untilGone(server);
    const next = await lease();
    await next.release({ untilStopped: true });
    expect(await statusNow()).toBeUndefined();
  });
});
