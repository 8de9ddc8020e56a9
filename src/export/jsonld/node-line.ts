import type { StoredNode, StoredRelation } from '../../graph/whole/stored-node.js';
import { forTerminal } from '../../language/for-terminal.js';
import { typesOf } from './types-of.js';

/** The prefix of every node's id. */
export const nodePrefix = 'node:';

// A relationship that says something of itself is a thing between the two, as schema.org and PROV have it.
const target = ({ type, to, properties }: StoredRelation): unknown =>
  Object.keys(properties).length === 0
    ? nodePrefix + to
    : {
        '@type': type === 'REPORTED_VIA' ? 'Attribution' : 'Role',
        target: nodePrefix + to,
        ...properties,
      };

const relationsOf = ({ relations }: StoredNode): Readonly<Record<string, readonly unknown[]>> => {
  const all: Record<string, unknown[]> = {};
  for (const relation of relations) (all[relation.type] ??= []).push(target(relation));
  return all;
};

/**
 * A thing as one line of JSON. What a terminal would obey, or what would turn the direction of a line, is spelt out.
 * No line end.
 */
export const jsonLine = (thing: unknown): string => forTerminal(JSON.stringify(thing));

/** A node as a line of an export: its id, types, properties by name, relationships by type. */
export const nodeLine = (node: StoredNode): string =>
  jsonLine({
    '@id': nodePrefix + node.id,
    '@type': typesOf(node),
    ...node.properties,
    ...relationsOf(node),
  });
