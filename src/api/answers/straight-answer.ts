import { OperationTypeNode } from 'graphql';
import type { Context } from '../context.js';
import { prepared, type Prepared } from './prepared.js';
import type { AskedOperation } from '../collecting.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Answers a query with what the reader gives, which has its shape already. Field by field the executor would come to
 * the same: where anything is not plainly so (an error, a value that is none of its type, a question about the schema)
 * nothing is given, and the executor answers with what has been read.
 */
export const straightAnswer = async (query: AskedOperation, context: Context): Promise<Data | undefined> => {
  if (query.operation.operation !== OperationTypeNode.QUERY) return undefined;
  try {
    const ready = prepared(query);
    return ready === undefined ? undefined : await answerOf(ready, context);
  } catch {
    // Whatever it is, the executor meets it again, and tells it as GraphQL tells errors.
    return undefined;
  }
};

const answerOf = async (
  { roots, variables }: Prepared,
  { operation, read }: Context,
): Promise<Data | undefined> => {
  const asked = roots.map((root) => ({ ...root, selected: root.select(variables) }));
  for (const { as, selected } of asked) read.set(as, operation.read(selected));
  const rows = await Promise.allSettled(read.values());
  const data: Record<string, unknown> = {};
  for (const [at, { as, complete }] of asked.entries()) {
    const row = rows[at];
    if (row?.status !== 'fulfilled') return undefined;
    data[as] = complete(row.value);
  }
  return data;
};
