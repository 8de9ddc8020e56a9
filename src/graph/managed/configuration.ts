import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Settings of Neo4j 5.26 by their names in neo4j.conf. */
export type Settings = Readonly<Record<string, string>>;

/** Loopback only, small, quick to stop: what a server beside its one user needs. */
const managed = (port: number): Settings => ({
  'server.default_listen_address': '127.0.0.1',
  'server.default_advertised_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  // A stop takes 12 s otherwise.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '1ms',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  // An entry of which a part fits on a full disk makes a log that cannot be recovered from, so its room is set aside before; by
  // default 256 MB for each of two databases.
  'db.tx_log.preallocate': 'true',
  'db.tx_log.rotation.size': '32m',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  'db.logs.query.enabled': 'OFF',
});

/** Writes neo4j.conf for a port into the home's conf folder and returns that folder. */
export const writeConfiguration = async (
  home: string,
  port: number,
  more: Settings = {},
): Promise<string> => {
  const folder = join(home, 'conf');
  await mkdir(folder, { recursive: true });
  const lines = Object.entries({ ...managed(port), ...more }).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, 'neo4j.conf'), lines.join(''));
  return folder;
};
