import neo4j, { type BookmarkManager, isRetryableError, Neo4jError, type Session } from 'neo4j-driver';
import { IsnadError, NoDatabase } from '../../domain/errors.js';
import type { Graph } from '../graph.js';
import { ownWrites } from '../in-session.js';

/**
 * Runs one reading statement and gives its rows, each by the names of its columns. A signal that is aborted ends the statement
 * in the database, too.
 */
export type Run = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

// The driver declares its options as a class that it does not export: this is the part of it that we ask for.
interface ReadSessions {
  session(options: {
    readonly database: string;
    readonly defaultAccessMode: 'READ';
    readonly bookmarkManager: BookmarkManager;
  }): Session;
}

/**
 * Runs statements in read sessions: a cluster answers from its readers, and a statement that writes is refused.
 * @param timeout milliseconds after which the database gives a statement up
 */
export const runIn =
  (graph: Graph, timeout: number): Run =>
  async (statement, parameters, signal) => {
    if (isOver(signal)) throw left();
    const sessions: ReadSessions = graph.driver;
    const session = sessions.session({
      database: graph.database,
      defaultAccessMode: 'READ',
      bookmarkManager: ownWrites(graph),
    });
    // A session that closes resets its connection, and the database then ends what runs on it.
    const end = (): void => void session.close();
    signal?.addEventListener('abort', end, { once: true });
    try {
      const { records } = await session.run(statement, whole(parameters), { timeout });
      return records.map((record) => record.toObject());
    } catch (error) {
      throw isOver(signal) ? left() : told(error);
    } finally {
      signal?.removeEventListener('abort', end);
      await session.close();
    }
  };

// LIMIT and SKIP take integers alone, and a JavaScript number travels as a float.
const whole = (parameters: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );

// Asked anew each time: it changes while a statement runs.
const isOver = (signal: AbortSignal | undefined): boolean => signal?.aborted ?? false;

const left = (): IsnadError => new IsnadError('CANCELLED', 'Whoever asked has left.');

const told = (error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut'))
    return new IsnadError('LIMIT_EXCEEDED', 'The question took longer than it may.', {
      advice: 'Ask for less: smaller pages, fewer nested lists, no totalCount.',
      cause: error,
    });
  // A walk through half the graph may need more memory than there is: asking again would not help.
  if (error.code.includes('MemoryPoolOutOfMemory') || error.code.includes('TransactionOutOfMemory'))
    return new IsnadError('LIMIT_EXCEEDED', 'The question took more memory than it may.', {
      advice: 'Ask for less: fewer hops, fewer types of relation, smaller pages.',
      cause: error,
    });
  if (isRetryableError(error))
    return new NoDatabase('The database does not answer.', {
      advice: 'Try again in a moment.',
      cause: error,
    });
  return error;
};
