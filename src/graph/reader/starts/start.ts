import type { Scope } from '../scope.js';

/**
 * A way to nodes among which all are that a filter can find, by an index or from few things. What has a lower rank is
 * likely to lead to fewer.
 */
export interface Start {
  readonly rank: number;
  /** The word of the filter that it starts from. */
  readonly word: string;
  /** Clauses that bind the node; `WHERE` may follow. */
  readonly read: () => string;
}

/** The ways that the words of one filter open. */
export type StartsOf<F> = (scope: Scope, node: string, filter: F) => readonly Start[];

/** Ranks, from what leads to one node to what leads to a share of all. */
export const rank = { id: 0, few: 1, thing: 3, words: 4, number: 6, kind: 8 } as const;

/** A start where the filter has the word. */
export const startsAt = <V>(
  value: V | undefined,
  { word, rank: of }: Pick<Start, 'word' | 'rank'>,
  read: (value: V) => string,
): readonly Start[] => (value === undefined ? [] : [{ word, rank: of, read: () => read(value) }]);

interface Things {
  readonly label: 'Actor' | 'Location' | 'Event' | 'Article';
  readonly ids: readonly string[];
  /** What stands behind the thing in the pattern, up to the node. */
  readonly walk: string;
}

/** From things by their ids along a pattern to the node. */
export const fromThings = (scope: Scope, { label, ids, walk }: Things): string => {
  const thing = scope.variable();
  return `MATCH (${thing}:${label}) WHERE ${thing}.id IN ${scope.parameter([...ids])} WITH ${thing} MATCH (${thing})${walk}`;
};

/** Nodes of a kind by the values of an indexed property. */
export const among = (scope: Scope, at: string, values: readonly (string | number)[]): string =>
  `${at} IN ${scope.parameter([...values])}`;
