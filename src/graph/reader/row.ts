import type { NodeKind } from '../../domain/id.js';

const kind = Symbol('kind');

/** An answer: values, rows and lists of rows under the names that were asked for. */
export type Row = Readonly<Record<string, unknown>>;

/** The row of a node that may be of several kinds, and remembers which it is. */
export const rowOfKind = (of: NodeKind, row: Row): Row => ({ ...row, [kind]: of });

/** The kind of a node that may be of several. */
export const kindOfRow = (row: object): NodeKind | undefined => (row as { readonly [kind]?: NodeKind })[kind];

/** The row of some values under their names. */
export const rowOf = (names: readonly string[], valueAt: (at: number) => unknown): Row => {
  // A name may be anything that a client calls a field, also what a plain object cannot be given.
  if (names.includes('__proto__')) return Object.fromEntries(names.map((name, at) => [name, valueAt(at)]));
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) row[names[at] ?? ''] = valueAt(at);
  return row;
};
