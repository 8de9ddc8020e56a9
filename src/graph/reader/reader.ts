import type { Graph } from '../graph.js';
import { checkFilters } from './largest-filter.js';
import { lookUp } from './names.js';
import { nameDesk, type NameDesk } from './name-desk.js';
import { rootOf } from './roots.js';
import { runIn, type Run } from './run.js';
import { openScope } from './scope.js';
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

/** Reads the graph. Knows what is asked as plain data, and nothing of whoever asks. */
export interface Reader {
  readonly operation: () => Operation;
  /** @throws where the database does not answer */
  readonly ready: () => Promise<void>;
}

/** Milliseconds that a statement may take. */
const patience = 10_000;

/** @param settings.timeout milliseconds that a statement may take, 10,000 unless told */
export const openReader = (graph: Graph, settings: { readonly timeout?: number } = {}): Reader =>
  readerOver(runIn(graph, settings.timeout ?? patience));

/** A reader over whatever runs statements: a database, or one that counts them on the way. */
export const readerOver = (run: Run): Reader => ({
  operation: () => {
    const names = nameDesk((wanted) => lookUp(run, wanted));
    return { read: (root) => readRoot(run, names, root) };
  },
  ready: async () => {
    await run('RETURN 1 AS one', {});
  },
});

const readRoot = async (run: Run, names: NameDesk, root: Selected): Promise<unknown> => {
  checkFilters(root);
  const scope = openScope(await names(root));
  const piece = rootOf(scope, root);
  const [row] = await run(`RETURN ${piece.cypher} AS answer`, scope.parameters);
  return piece.read(row?.['answer']);
};
