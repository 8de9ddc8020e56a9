import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { archiveFor, archiveOptions } from '../../src/graph/managed/class-archive.js';
import { neo4jJars } from '../../src/graph/managed/jars.js';
import { findJava } from '../../src/graph/managed/java.js';
import { type Server, startServer } from '../../src/graph/managed/server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real Neo4j for each worker of this run; every test file makes and clears its own data. See ownNeo4j. */
    readonly neo4j: readonly {
      readonly uri: string;
      readonly username: string;
      readonly password: string;
    }[];
  }
}

// A server that lives for minutes and is cleared for every test: what plans anew whenever the figures of the graph have
// changed, and compiles for hours of work, would spend most of the run on that.
const short = {
  settings: { 'dbms.cypher.min_replan_interval': '1h' },
  options: ['-XX:TieredStopAtLevel=1'],
} as const;

const serverIn = async (home: string, password: string): Promise<Server> => {
  const environment = process.env;
  const java = await findJava(environment);
  const lib = await neo4jJars({ environment, report: console.log });
  const options = [...archiveOptions(archiveFor(lib, java)), ...short.options];
  return startServer({ java: java.command, lib, home, password, options, settings: short.settings });
};

/** As many files of the graph tests run at a time as there are servers: vitest.config.ts says so too. */
const workers = 2;

const ownServer = async () => {
  const home = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const password = randomBytes(16).toString('hex');
  const { uri, jvm } = await serverIn(home, password);
  const end = async (): Promise<void> => {
    await jvm.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { neo4j: { uri, username: 'neo4j', password }, end };
};

/**
 * Gives each worker a real Neo4j with data of its own. Where ISNAD_TEST_NEO4J_URI names one, there is one worker.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['ISNAD_TEST_NEO4J_URI'];
  if (given !== undefined) {
    project.provide('neo4j', [{ uri: given, username: 'neo4j', password: 'isnad-test' }]);
    return () => Promise.resolve();
  }
  const servers = await Promise.all(Array.from({ length: workers }, ownServer));
  project.provide(
    'neo4j',
    servers.map(({ neo4j }) => neo4j),
  );
  return async () => {
    await Promise.all(servers.map(({ end }) => end()));
  };
}
