import { inject } from 'vitest';

/** The Neo4j of this worker: no other test file that runs at the same time touches it. */
export const ownNeo4j = (): {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
} => {
  const servers = inject('neo4j');
  const own = servers[(Number(process.env['VITEST_POOL_ID'] ?? '1') - 1) % servers.length];
  if (own === undefined) throw new Error('no Neo4j was started for the tests');
  return own;
};
