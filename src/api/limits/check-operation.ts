import type { OperationDefinitionNode } from 'graphql';
import { IsnadError } from '../../domain/errors.js';
import { factsOf } from './facts.js';
import { limits } from './limits.js';
import { isDeeper, tooNested } from './nesting.js';
import { oneDirection } from './one-direction.js';
import type { AskedOperation } from '../collecting.js';
import { rowBound } from './row-bound.js';

const bounds = new WeakMap<OperationDefinitionNode, Map<string, number>>();
/** As many sizes of one operation are remembered. */
const most = 100;

// The same operation has the same bound as long as the variables that say how much is asked for are the same.
const boundOf = (asked: AskedOperation, sizing: readonly string[]): number => {
  const known = bounds.get(asked.operation) ?? new Map<string, number>();
  bounds.set(asked.operation, known);
  const sizes = JSON.stringify(sizing.map((name) => [name in asked.variables, asked.variables[name]]));
  const bound = known.get(sizes) ?? rowBound(asked);
  if (bound !== undefined && sizes.length < longest && known.size < most) known.set(sizes, bound);
  return bound ?? 0;
};

/** A size is a number: what is longer than this is none, and is refused. */
const longest = 500;

/**
 * Looks at an operation and its variables before anything runs.
 * @returns the most rows that it can give
 * @throws IsnadError BAD_INPUT for a page in both directions, LIMIT_EXCEEDED for variables that are nested too deep or too many rows
 */
export const checkOperation = (asked: AskedOperation): number => {
  if (Object.values(asked.variables).some((value) => isDeeper(value, limits.nesting))) throw tooNested();
  const { bothWays, sizing } = factsOf(asked.document);
  oneDirection(bothWays, asked.variables);
  const bound = boundOf(asked, sizing);
  if (bound <= limits.rows) return bound;
  throw new IsnadError('LIMIT_EXCEEDED', `The question could give more than ${limits.rows} rows.`, {
    advice: 'Ask for smaller pages, above all where lists stand in lists.',
  });
};
