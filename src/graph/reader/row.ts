import type { NodeKind } from '../../domain/id.js';

const kind = Symbol('kind');

/** An answer: values, rows and lists of rows under the names that were asked for. */
export type Row = Readonly<Record<string, unknown>>;

/** The row of a node that may be of several kinds, and remembers which it is. */
export const rowOfKind = (of: NodeKind, row: Row): Row => ({ ...row, [kind]: of });

/** The kind of a node that may be of several. */
export const kindOfRow = (row: object): NodeKind | undefined => (row as { readonly [kind]?: NodeKind })[kind];
