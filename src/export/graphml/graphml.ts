import type { StoredKind } from '../../graph/whole/stored-kinds.js';
import type { Properties, StoredNode, StoredRelation } from '../../graph/whole/stored-node.js';
import { isShown, labelOf } from '../shown.js';
import columns from './columns.json' with { type: 'json' };
import { xml } from './xml.js';

type Of = keyof typeof columns;

const keysOf = (of: Of): string =>
  Object.entries(columns[of])
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n' +
  `${keysOf('node')}${keysOf('edge')}<graph id="isnad" edgedefault="directed">\n`;

const tail = '</graph>\n</graphml>\n';

const data = (of: Of, properties: Properties): string =>
  Object.keys(columns[of])
    .filter((name) => properties[name] !== undefined)
    .map((name) => `<data key="${of}-${name}">${xml(String(properties[name]))}</data>`)
    .join('');

const nodeElement = (node: StoredNode): string => {
  const { kind, id, properties } = node;
  return `<node id="${xml(id)}">${data('node', { ...properties, kind, label: labelOf(node) })}</node>\n`;
};

const edgeElement = (from: string, { type, to, properties }: StoredRelation, at: number): string =>
  `<edge id="e${at}" source="${xml(from)}" target="${xml(to)}">${data('edge', { ...properties, label: type })}</edge>\n`;

/** Gives the nodes of some kinds, as often as it is asked. */
export type Read = (kinds?: readonly StoredKind[]) => AsyncIterable<StoredNode>;

/**
 * Nodes and what relates them as GraphML: typed keys, directed, nodes before edges, which readers need. The graph is read twice.
 * @param kinds those that are wanted; what leads to others is left out
 */
export async function* asGraphMl(read: Read, kinds: readonly StoredKind[]): AsyncGenerator<string> {
  yield head;
  for await (const node of read(kinds)) yield nodeElement(node);
  let at = 0;
  for await (const { id, relations } of read(kinds))
    for (const relation of relations.filter(({ type }) => isShown(type))) {
      yield edgeElement(id, relation, at);
      at += 1;
    }
  yield tail;
}
