import { nodeKinds, type NodeKind } from '../../domain/id.js';
import type { Run } from './run.js';

/** How many nodes of each kind there are. */
export type Counts = Readonly<Record<NodeKind, number>>;

// A count of a label alone is kept by the database: nothing is read for it.
const statement = `RETURN ${nodeKinds.map((kind) => `COUNT { (:${kind}) } AS ${kind}`).join(', ')}`;

/** Counts the nodes of each kind, in no time that depends on how many there are. */
export const countNodes = async (run: Run): Promise<Counts> => {
  const [row] = await run(statement, {});
  return row as Counts;
};
