import type { ManagedTransaction, Session, SessionConfig } from 'neo4j-driver';
import type { Graph } from '../../graph/graph.js';

/** What writing took of the database. */
export interface Counts {
  readonly transactions: number;
  /** Transactions that were begun: the driver begins one anew where the database refuses it for now. */
  readonly attempts: number;
  /** Attempts that ended in a deadlock. */
  readonly deadlocks: number;
  readonly statements: number;
}

type Counting = { -readonly [Key in keyof Counts]: Counts[Key] };

const isDeadlock = (error: unknown): boolean =>
  String((error as { readonly code?: unknown } | undefined)?.code).endsWith('DeadlockDetected');

const countedTransaction = (tx: ManagedTransaction, counts: Counting): ManagedTransaction =>
  new Proxy(tx, {
    get: (_, name) => {
      if (name !== 'run') return Reflect.get(tx, name) as unknown;
      return (...given: Parameters<ManagedTransaction['run']>) => {
        counts.statements += 1;
        return tx.run(...given);
      };
    },
  });

type Work = (tx: ManagedTransaction) => Promise<unknown>;

const countedWrite = async (session: Session, counts: Counting, work: Work): Promise<unknown> => {
  const result = await session.executeWrite(async (tx) => {
    counts.attempts += 1;
    try {
      return await work(countedTransaction(tx, counts));
    } catch (error) {
      if (isDeadlock(error)) counts.deadlocks += 1;
      throw error;
    }
  });
  counts.transactions += 1;
  return result;
};

const countedSession = (session: Session, counts: Counting): Session =>
  new Proxy(session, {
    get: (_, name) => {
      if (name === 'executeWrite') return (work: Work) => countedWrite(session, counts, work);
      const own: unknown = Reflect.get(session, name);
      return typeof own === 'function' ? (own.bind(session) as unknown) : own;
    },
  });

/** A graph that is the given one, and what its transactions have come to so far. */
export const countedGraph = (graph: Graph): { readonly graph: Graph; readonly counts: () => Counts } => {
  const counts: Counting = { transactions: 0, attempts: 0, deadlocks: 0, statements: 0 };
  const driver = new Proxy(graph.driver, {
    get: (own, name) => {
      if (name === 'session')
        return (options: SessionConfig) =>
          countedSession((own as { session(given: SessionConfig): Session }).session(options), counts);
      const value: unknown = Reflect.get(own, name);
      return typeof value === 'function' ? (value.bind(own) as unknown) : value;
    },
  });
  return { graph: { ...graph, driver }, counts: () => ({ ...counts }) };
};
