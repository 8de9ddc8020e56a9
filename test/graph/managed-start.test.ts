import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/graph/managed/free-port.js';
import { findJava } from '../../src/graph/managed/java.js';
import { neo4jJars } from '../../src/graph/managed/jars.js';
import { endOrphans } from '../../src/graph/managed/orphans.js';
import { startServer } from '../../src/graph/managed/server.js';

let base = '';
let parts = { java: '', lib: '' };

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'isnad-start-'));
  const environment = process.env;
  parts = {
    java: (await findJava(environment)).command,
    lib: await neo4jJars({ environment, report: () => undefined }),
  };
});

afterAll(() => rm(base, { recursive: true, force: true }));

const certificateIn = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const files = ['-keyout', join(folder, 'private.key'), '-out', join(folder, 'public.crt')];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', ...kind, ...files], { stdio: 'ignore' });
};

/** The settings of a server whose certificate nobody vouches for. */
const encrypted = (folder: string) => ({
  'dbms.ssl.policy.bolt.enabled': 'true',
  'dbms.ssl.policy.bolt.base_directory': folder,
  'dbms.ssl.policy.bolt.private_key': 'private.key',
  'dbms.ssl.policy.bolt.public_certificate': 'public.crt',
  'server.bolt.tls_level': 'OPTIONAL',
});

describe('starting Neo4j', () => {
  it('takes another port, speaks bolt+ssc and neo4j+ssc, and is found and ended when nobody owns it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const ports = [typeof address === 'object' && address !== null ? address.port : 0];
    const certificates = join(base, 'certificates');
    await certificateIn(certificates);

    const home = join(base, 'home');
    const { uri, jvm } = await startServer({
      ...{ ...parts, home, password: 'a-password-for-this', settings: encrypted(certificates) },
      choosePort: async () => ports.shift() ?? (await freePort()),
    });
    other.close();
    expect(ports).toEqual([]);

    for (const scheme of ['bolt+ssc:', 'neo4j+ssc:']) {
      const auth = neo4j.auth.basic('neo4j', 'a-password-for-this');
      const driver = neo4j.driver(uri.replace('bolt:', scheme), auth);
      const { summary } = await driver.session().run('RETURN 1');
      expect(summary.server.address).toContain('127.0.0.1');
      await driver.close();
    }

    expect(await endOrphans(join(base, 'hom'))).toBe(0);
    expect(await endOrphans(home)).toBe(1);
    await jvm.ended;
  });

  it('gives the last lines of a Java that ends at once', async () => {
    const start = startServer({
      ...parts,
      home: join(base, 'never'),
      password: '',
      options: ['-XX:NoSuchOption'],
    });
    await expect(start).rejects.toThrow(/ended at its start \(exit code 1\)[^]*NoSuchOption/);
  });
});
