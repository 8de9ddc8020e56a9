import { homedir } from 'node:os';
import { join } from 'node:path';

/** The Neo4j that isnad runs: Community, long-term support. The pom beside this file names the same. */
export const neo4jVersion = '5.26.30';

/** Where the jars lie, once for all data directories of a user (XDG base directory specification). */
export const cacheFolder = (environment: Readonly<Record<string, string | undefined>>): string => {
  const given = environment['XDG_CACHE_HOME'];
  const base = given === undefined || given === '' ? join(environment['HOME'] ?? homedir(), '.cache') : given;
  return join(base, 'isnad', `neo4j-${neo4jVersion}`);
};
