import { inject } from 'vitest';

/** The Neo4j of this run. */
export const ownNeo4j = (): { readonly uri: string; readonly username: string; readonly password: string } =>
  inject('neo4j');
