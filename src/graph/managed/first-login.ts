import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { noServer } from './no-server.js';

/** How to be let into a server that has just opened its port. */
export interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

const withDriver = async <T>(login: Login, work: (driver: Driver) => Promise<T>): Promise<T> => {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
};

const answers = (login: Login): Promise<unknown> =>
  withDriver(login, (driver) => driver.session({ database: 'neo4j' }).run('RETURN 1'));

/** A new server knows the user neo4j by the password neo4j and wants another before it does anything. */
const setPassword = (login: Login): Promise<unknown> =>
  withDriver({ ...login, password: 'neo4j' }, (driver) =>
    driver
      .session({ database: 'system' })
      .run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password: login.password }),
  );

const isRefusal = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';

const wrongPassword = (cause: unknown): Error =>
  noServer('The data directory has another password than its password file (neo4j-password) says.', {
    advice: 'Put the right file back, or set ISNAD_DATA_DIR to a new folder and seed again.',
    cause,
  });

/** Also after a first start that was interrupted before the password was set. */
const enter = async (login: Login): Promise<void> => {
  try {
    await answers(login);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await setPassword(login).catch((cause: unknown) => {
      throw isRefusal(cause) ? wrongPassword(cause) : cause;
    });
    await answers(login);
  }
};

const isStarting = (error: unknown): boolean => error instanceof Neo4jError && error.retryable;

/**
 * Waits until a query runs, setting the password at the first start. The databases start after the port opens.
 * @throws NoDatabase where neither the password nor the first one is taken
 */
export const firstLogin = async (login: Login, mayWait: () => boolean): Promise<void> => {
  for (;;) {
    try {
      await enter(login);
      return;
    } catch (error) {
      if (!isStarting(error) || !mayWait()) throw error;
      await sleep(100);
    }
  }
};
