import type { ListedKind } from '../filters.js';
import type { Walk } from '../model/walk.js';
import type { Scope } from '../scope.js';

/** What one word of a filter means: a condition on a node. */
interface Plain<V> {
  readonly is: 'plain';
  readonly condition: (scope: Scope, node: string, value: V) => string;
}

/** A word of a filter that is a filter of what a relation leads to: it holds of one of these at least. */
interface Leading {
  readonly is: 'leading';
  readonly walk: Walk;
  readonly to: ListedKind;
}

/** The same, with the choice between some, none and all. */
interface Related {
  readonly is: 'related';
  readonly walk: Walk;
  readonly to: ListedKind;
}

/** A word whose condition stands elsewhere, together with those of other words. */
interface Elsewhere {
  readonly is: 'elsewhere';
}

export type Term<V> = Plain<V> | Leading | Related | Elsewhere;

/** Every word of a filter, in the order in which the conditions stand in a statement. */
export type Terms<F> = {
  readonly [Word in Exclude<keyof F, 'and' | 'or' | 'not'>]-?: Term<NonNullable<F[Word]>>;
};

/** A condition on the node, out of the value that is asked for. */
export const plain = <V>(condition: Plain<V>['condition']): Plain<V> => ({ is: 'plain', condition });

/** A condition on one property. */
export const on = <V>(
  property: string,
  condition: (scope: Scope, value: string) => (wanted: V) => string,
): Plain<V> => plain((scope, node, wanted) => condition(scope, property.replaceAll('%', node))(wanted));

/** A filter of what the relation leads to. */
export const leading = (walk: Walk, to: ListedKind): Leading => ({ is: 'leading', walk, to });

/** Some, none or all of what the relation leads to. */
export const related = (walk: Walk, to: ListedKind): Related => ({ is: 'related', walk, to });

export const elsewhere: Elsewhere = { is: 'elsewhere' };
