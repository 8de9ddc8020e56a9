import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import type { Graph } from '../../graph/graph.js';
import type { Statement } from './statement.js';

/** Runs a statement and gives the `answer` of its first row. */
export type PlainRun = (statement: Statement) => Promise<unknown>;

interface ReadSessions {
  session(options: { readonly database: string; readonly defaultAccessMode: 'READ' }): Session;
}

// LIMIT and SKIP take integers alone, and a JavaScript number travels as a float.
const whole = ({ parameters }: Statement): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );

/** The driver and nothing around it. */
export const plainRun =
  (graph: Graph): PlainRun =>
  async (statement) => {
    const sessions: ReadSessions = graph.driver;
    const session = sessions.session({ database: graph.database, defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(statement.statement, whole(statement));
      const [first] = records;
      return first?.has('answer') === true ? (first.get('answer') as unknown) : undefined;
    } finally {
      await session.close();
    }
  };
