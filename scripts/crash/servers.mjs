import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { archiveFor, archiveOptions } from '../../dist/graph/managed/class-archive.js';
import { askStatus } from '../../dist/graph/managed/connect-to-supervisor.js';
import { freePort } from '../../dist/graph/managed/free-port.js';
import { neo4jJars } from '../../dist/graph/managed/jars.js';
import { findJava } from '../../dist/graph/managed/java.js';
import { placeOf } from '../../dist/graph/managed/place.js';
import { startServer } from '../../dist/graph/managed/server.js';
import { openGraph } from '../../dist/graph/open-graph.js';

/**
 * The Neo4j that isnad runs itself. Whoever opens the graph holds a lease: the server stays while isnad is killed beside it.
 */
export const managedServer = (dataDir) => {
  const environment = { ISNAD_DATA_DIR: dataDir };
  return {
    environment,
    open: () =>
      openGraph({ environment: { ...process.env, NEO4J_URI: '', ...environment }, report: () => {} }),
    pid: async () => (await askStatus((await placeOf(dataDir)).socket))?.server,
    // isnad has it started again.
    revive: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
};

/** A Neo4j behind NEO4J_URI, on one port all the time. Whoever kills it starts it again. */
export const ownServer = async (home) => {
  const [port, password] = [await freePort(), randomBytes(16).toString('hex')];
  const java = await findJava(process.env);
  const lib = await neo4jJars({ environment: process.env, report: () => {} });
  const options = archiveOptions(archiveFor(lib, java));
  const choosePort = () => Promise.resolve(port);
  const start = () => startServer({ java: java.command, lib, home, password, options, choosePort });
  let server = await start();
  const environment = { NEO4J_URI: server.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password };
  return {
    environment,
    open: () => openGraph({ environment, report: () => {} }),
    pid: () => Promise.resolve(server.jvm.pid),
    revive: async (afterMs) => {
      await server.jvm.ended;
      await sleep(afterMs);
      server = await start();
    },
    stop: () => server.jvm.stop(),
  };
};
