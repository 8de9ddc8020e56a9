import type { Graph } from '../graph.js';
import { checkSchema } from './check-schema.js';
import { countNodes, type Counts } from './counts.js';
import { compiled } from './compiled.js';
import { checkFilters } from './largest-filter.js';
import { lookUp } from './names.js';
import { nameDesk, type NameDesk } from './name-desk.js';
import { inTurn } from './in-turn.js';
import { runIn, type Run } from './run.js';
import type { Selected } from './selection.js';

/** Answers the roots of one operation. */
export interface Operation {
  /**
   * Answers one root: one statement, beside one look-up for the names of the whole operation where it has any.
   * @returns what was asked for, under the names it was asked under; null for a node that is not there
   * @throws IsnadError BAD_INPUT that names the argument
   */
  readonly read: (root: Selected) => Promise<unknown>;
}

/** Is told of every statement as it starts, and, by what it gives back, as it ends. */
export type WatchStatement = (statement: string) => (error?: unknown) => void;

/** Whoever asks, as far as reading goes. */
interface Asker {
  /** Aborted when nobody waits for an answer any more: statements that run end. */
  readonly signal?: AbortSignal;
  readonly watch?: WatchStatement;
}

/** Reads the graph. Knows what is asked as plain data, and nothing of whoever asks. */
export interface Reader {
  readonly operation: (asker?: Asker) => Operation;
  /** @throws NoDatabase where the database does not answer, IsnadError DATABASE_FAILED where its schema is not ours */
  readonly ready: () => Promise<void>;
  /** How many nodes of each kind there are. */
  readonly counts: () => Promise<Counts>;
}

/** Milliseconds that a statement may take. */
const patience = 10_000;

/** @param settings.timeout milliseconds that a statement may take, 10,000 unless told */
export const openReader = (graph: Graph, settings: { readonly timeout?: number } = {}): Reader =>
  readerOver(inTurn(runIn(graph, settings.timeout ?? patience)));

/** A reader over whatever runs statements: a database, or one that counts them on the way. */
export const readerOver = (run: Run): Reader => ({
  operation: (asker = {}) => {
    const mine = watched(run, asker);
    const names = nameDesk((wanted) => lookUp(mine, wanted));
    return { read: (root) => readRoot(mine, names, root) };
  },
  ready: () => checkSchema(run),
  counts: () => countNodes(run),
});

const watched =
  (run: Run, { signal, watch }: Asker): Run =>
  async (statement, parameters) => {
    const ended = watch?.(statement);
    try {
      const rows = await run(statement, parameters, signal);
      ended?.();
      return rows;
    } catch (error) {
      ended?.(error);
      throw error;
    }
  };

const readRoot = async (run: Run, names: NameDesk, root: Selected): Promise<unknown> => {
  checkFilters(root);
  const { statement, parameters, read } = compiled(root, await names(root));
  const [row] = await run(statement, parameters);
  return read(row?.['answer']);
};
