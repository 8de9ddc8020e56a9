import neo4j, { type Integer, type ManagedTransaction, type RecordShape, type Result } from 'neo4j-driver';

/** The transaction a batch is written in. */
export interface Tx extends Pick<ManagedTransaction, 'run'> {
  /** Sends a statement on without waiting for it, where somebody else waits for all: see `inPipeline`. */
  readonly sendOn?: (statement: string, parameters: Parameters) => void;
}

/** Parameters of a statement: text reaches the database in no other way. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs a statement and gives its rows; `Row` is what its RETURN says. */
export const rows = async <Row extends object>(
  tx: Tx,
  statement: string,
  parameters: Parameters,
): Promise<readonly Row[]> => {
  const result = await tx.run<Row>(statement, parameters);
  return result.records.map((record) => record.toObject());
};

/** Runs a statement that gives nothing back. In a pipeline it is only sent. */
export const send = async (tx: Tx, statement: string, parameters: Parameters): Promise<void> => {
  if (tx.sendOn === undefined) await tx.run(statement, parameters);
  else tx.sendOn(statement, parameters);
};

/** Runs a statement over rows, or nothing where there is none. In a pipeline it is only sent. */
export const write = async (tx: Tx, statement: string, list: readonly unknown[]): Promise<void> => {
  if (list.length > 0) await send(tx, statement, { rows: list });
};

/** A whole number as the database's integer; the driver writes plain numbers as floats. */
export const whole = (value: number): Integer => neo4j.int(value);

/**
 * Does some work in a transaction and sends what gives nothing back on without waiting for it: the database does one statement after
 * another all the same, and the next are made ready meanwhile. Ends when all have.
 * @throws what the first failing statement threw: those behind it fail because of it and say something else
 */
export const inPipeline = async <T>(tx: ManagedTransaction, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const failures: unknown[] = [];
  const sent: Promise<unknown>[] = [];
  const watched = <R extends RecordShape>(result: Result<R>): Result<R> => {
    sent.push(result.catch((error: unknown) => failures.push(error)));
    return result;
  };
  const pipeline: Tx = {
    run: (statement, parameters) => watched(tx.run(statement, parameters)),
    sendOn: (statement, parameters) => void watched(tx.run(statement, parameters)),
  };
  try {
    return await work(pipeline);
  } finally {
    await Promise.all(sent);
    if (failures.length > 0) throw failures[0];
  }
};
