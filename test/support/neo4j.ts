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
    /** A real Neo4j for this run; every test file makes and clears its own data. */
    readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string };
  }
}

// A server that is cleared for every test: what plans anew whenever the figures of the graph have changed would spend most of the
// run on that.
const settings = { 'dbms.cypher.min_replan_interval': '1h' };

const serverIn = async (home: string, password: string): Promise<Server> => {
  const environment = process.env;
  const java = await findJava(environment);
  const lib = await neo4jJars({ environment, report: console.log });
  const options = archiveOptions(archiveFor(lib, java));
  return startServer({ java: java.command, lib, home, password, options, settings });
};

/** Gives the run one real Neo4j: the one ISNAD_TEST_NEO4J_URI names, else one with data of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['ISNAD_TEST_NEO4J_URI'];
  if (given !== undefined) {
    project.provide('neo4j', { uri: given, username: 'neo4j', password: 'isnad-test' });
    return () => Promise.resolve();
  }
  const home = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const password = randomBytes(16).toString('hex');
  const { uri, jvm } = await serverIn(home, password);
  project.provide('neo4j', { uri, username: 'neo4j', password });
  return async () => {
    await jvm.stop();
    await rm(home, { recursive: true, force: true });
  };
}
