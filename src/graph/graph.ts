import neo4j, { type Driver } from 'neo4j-driver';
import { NoDatabase } from '../domain/errors.js';

/** A Neo4j database that answers. Whoever opened it closes it. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  /** A managed server only: resolves when it is lost while the graph is open. What was written is kept. */
  readonly lost?: Promise<NoDatabase>;
  close(): Promise<void>;
}

/** Where a database is and how to be let in. */
export interface GraphSettings {
  /** bolt, neo4j, neo4j+s, bolt+ssc, … */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** `neo4j` unless told. */
  readonly database?: string;
}

// The server answers for a database that it does not have, too: only a question finds that out. It is asked once: a managed
// transaction would try again for half a minute.
const ask = async (driver: Driver, database: string): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
};

/**
 * Connects and makes sure that the database answers. Integers come back as JavaScript numbers.
 * @throws NoDatabase where nothing answers at the address or the password is wrong
 */
export const connect = async (settings: GraphSettings): Promise<Graph> => {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    userAgent: 'isnad',
  });
  const database = settings.database ?? 'neo4j';
  try {
    await ask(driver, database);
  } catch (cause) {
    await driver.close();
    throw new NoDatabase(`Neo4j at ${settings.uri} does not answer: ${(cause as Error).message}`, {
      advice: 'Check NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, and that the server runs.',
      cause,
    });
  }
  return { driver, database, close: () => driver.close() };
};
