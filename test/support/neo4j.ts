import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { leaseServer } from '../../src/graph/managed/lease-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real Neo4j for this run; every test file makes and clears its own data. */
    readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string };
  }
}

/** Gives the run one real Neo4j: the one ISNAD_TEST_NEO4J_URI names, else a managed one with data of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['ISNAD_TEST_NEO4J_URI'];
  if (given !== undefined) {
    project.provide('neo4j', { uri: given, username: 'neo4j', password: 'isnad-test' });
    return () => Promise.resolve();
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const lease = await leaseServer({ environment: process.env, dataDir, report: console.log });
  const { uri, username, password } = lease.settings;
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await lease.release({ untilStopped: true });
    await rm(dataDir, { recursive: true, force: true });
  };
}
