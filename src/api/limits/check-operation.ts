import type { OperationDefinitionNode } from 'graphql';
import { IsnadError } from '../../domain/errors.js';
import { factsOf } from './facts.js';
import { limits } from './limits.js';
import { oneDirection } from './one-direction.js';
import { rowBound, type Asked } from './row-bound.js';

const bounds = new WeakMap<OperationDefinitionNode, number>();

// The same operation has the same bound as long as no variable says how much is asked for.
const boundOf = (asked: Asked, varies: boolean): number => {
  const bound = (varies ? undefined : bounds.get(asked.operation)) ?? rowBound(asked);
  if (!varies && bound !== undefined) bounds.set(asked.operation, bound);
  return bound ?? 0;
};

/**
 * Looks at an operation and its variables before anything runs.
 * @returns the most rows that it can give
 * @throws IsnadError BAD_INPUT for a page in both directions, LIMIT_EXCEEDED for too many rows
 */
export const checkOperation = (asked: Asked): number => {
  const { bothWays, variesInSize } = factsOf(asked.document);
  oneDirection(bothWays, asked.variables);
  const bound = boundOf(asked, variesInSize);
  if (bound <= limits.rows) return bound;
  throw new IsnadError('LIMIT_EXCEEDED', `The question could give more than ${limits.rows} rows.`, {
    advice: 'Ask for smaller pages, above all where lists stand in lists.',
  });
};
