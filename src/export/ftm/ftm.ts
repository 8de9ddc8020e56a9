import type { StoredNode } from '../../graph/whole/stored-node.js';
import { forTerminal } from '../../language/for-terminal.js';
import { entitiesOf } from './entities-of.js';

/** Nodes as FollowTheMoney entities, one JSON object a line. */
export async function* asFtm(nodes: AsyncIterable<StoredNode>): AsyncGenerator<string> {
  for await (const node of nodes)
    for (const one of entitiesOf(node)) yield `${forTerminal(JSON.stringify(one))}\n`;
}
