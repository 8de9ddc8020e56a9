import pLimit from 'p-limit';
import type { Run } from './run.js';

/** As many statements run at a time as keep a small database busy; more of them make every one slower. */
const mostAtOnce = 16;

/**
 * Lets statements beyond a number wait for their turn, in the order in which they came. Waiting is no part of the time that a statement
 * may take. Whoever has left while waiting asks nothing.
 */
export const inTurn = (run: Run, most: number = mostAtOnce): Run => {
  const limit = pLimit(most);
  return (statement, parameters, signal) => limit(() => run(statement, parameters, signal));
};
