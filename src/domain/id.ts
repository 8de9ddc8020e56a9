import { hash } from 'node:crypto';

/** The kinds of node that have an id; an id's prefix tells its kind. */
export const nodeKinds = [
  'Article',
  'Assertion',
  'Claim',
  'Actor',
  'Location',
  'Event',
  'Quantity',
  'Judgement',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

const separator = '\u0001';

/** Hex SHA-256 of the parts, which cannot run into one another. */
export const hashOf = (...parts: readonly string[]): string => hash('sha256', parts.join(separator), 'hex');

/**
 * The id of a thing, from what it means: same kind and same parts, same id. Not random and not counted,
 * so that two articles that speak of one thing meet without a look-up.
 * @returns the kind in lower case, an underscore, 20 hex digits (80 bits)
 */
export const idOf = (kind: NodeKind, ...parts: readonly string[]): string =>
  `${kind.toLowerCase()}_${hashOf(kind, ...parts).slice(0, 20)}`;

/** The kind that an id's prefix names, or nothing where it is no id of ours. */
export const kindOfId = (id: string): NodeKind | undefined =>
  nodeKinds.find((kind) => id.startsWith(`${kind.toLowerCase()}_`));
