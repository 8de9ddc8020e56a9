import { IsnadError } from '../../domain/errors.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { rows } from '../writer/run.js';

const meaningful = 'NOT n:Block AND NOT n:Change AND NOT n:Import';

// The block is taken first: two imports that begin at once meet here.
const look = `
MERGE (b:Block {key: 'import'})
SET b.touched = true
WITH b
RETURN EXISTS { (:Import) } AS half, EXISTS { MATCH (n) WHERE ${meaningful} } AS some`;

const mark = 'CREATE (:Import)';
const unmark = 'MATCH (n:Import) DELETE n';

const clear = `
MATCH (n) WHERE ${meaningful}
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

const notEmpty = (message: string, advice: string): IsnadError =>
  new IsnadError('NOT_EMPTY', message, { advice });

/**
 * Marks an empty graph as one that is being filled: whoever finds the mark later knows that the work was broken off.
 * @throws IsnadError NOT_EMPTY where there is anything, or a mark
 */
export const beginFilling = (graph: Graph): Promise<void> =>
  inSession(graph, (session) =>
    session.executeWrite(async (tx) => {
      const [{ half, some } = { half: false, some: false }] = await rows<{ half: boolean; some: boolean }>(
        tx,
        look,
        {},
      );
      if (half)
        throw notEmpty(
          'An import was broken off here, or is going on.',
          'Where none is going on, `isnad import --discard-half …` takes away what it left and begins anew.',
        );
      if (some)
        throw notEmpty(
          'The graph is not empty.',
          'Name an empty database: NEO4J_DATABASE, or another ISNAD_DATA_DIR. Articles are added by `isnad seed`.',
        );
      await tx.run(mark);
    }),
  );

const isHalf = (graph: Graph): Promise<boolean> =>
  inSession(graph, (session) =>
    session.executeRead(async (tx) => {
      const [row] = await rows<{ half: boolean }>(tx, 'RETURN EXISTS { (:Import) } AS half', {});
      return row?.half === true;
    }),
  );

/** Takes the mark away: what is in the graph is whole. */
export const endFilling = (graph: Graph): Promise<void> =>
  inSession(graph, async (session) => {
    await session.executeWrite((tx) => tx.run(unmark));
  });

/** Takes all of a graph away that is marked as half filled, and the mark last. Does nothing where there is no mark. */
export const discardHalf = async (graph: Graph): Promise<void> => {
  if (!(await isHalf(graph))) return;
  // Many transactions, which the database runs by itself: not within one of ours.
  await inSession(graph, (session) => session.run(clear));
  await endFilling(graph);
};
