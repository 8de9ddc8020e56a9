import neo4j, { type Integer, type ManagedTransaction } from 'neo4j-driver';

/** The transaction a batch is written in. */
export type Tx = Pick<ManagedTransaction, 'run'>;

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

/** Runs a statement over rows, or nothing where there is none. */
export const write = async (tx: Tx, statement: string, list: readonly unknown[]): Promise<void> => {
  if (list.length > 0) await tx.run(statement, { rows: list });
};

/** A whole number as the database's integer; the driver writes plain numbers as floats. */
export const whole = (value: number): Integer => neo4j.int(value);
