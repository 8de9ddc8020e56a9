import { sourceTypeMeanings } from '../../domain/vocabulary/source-type.js';
import { conditionsOf } from './conditions/conditions.js';
import type { AnyFilter, ClaimFilter, ListedKind } from './filters.js';
import { inKeyOrder } from './in-key-order.js';
import type { ListPattern } from './list-pattern.js';
import type { KeyedEdge } from './model/keyed-edge.js';
import type { Walk } from './model/walk.js';
import type { Scope } from './scope.js';

interface Below {
  readonly kind: ListedKind;
  readonly walk: Walk;
  readonly keyed?: KeyedEdge;
  /** The node that the list hangs on. */
  readonly from: string;
  readonly filter: AnyFilter;
}

/** A list below a node. Where an edge has its order, a page by date is read by the index of that edge: a hub costs what others cost. */
export const listedBelow = (scope: Scope, { kind, walk, keyed, from, filter }: Below): ListPattern => {
  const node = scope.variable();
  const where = conditionsOf(scope, node, { kind, filter });
  const read = `MATCH ${walk(from, node, scope.variable())}`;
  if (keyed === undefined) return { kind, node, from, entries: [{ read, where }] };
  const values = [`[${from}.id]`, Object.keys(sourceTypeMeanings)].slice(0, keyed.properties.length);
  const { said } = filter as ClaimFilter;
  const { inOrder } = inKeyOrder(scope, { node, by: keyed, values, where, said });
  return { kind, node, from, entries: [{ read, where, ...(inOrder === undefined ? {} : { inOrder }) }] };
};
