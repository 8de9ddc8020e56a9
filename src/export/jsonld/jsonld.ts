import { createHash } from 'node:crypto';
import type { StoredNode } from '../../graph/whole/stored-node.js';
import { closingLine, type Extent, head, openingLine, tail } from './frame.js';
import { nodeLine } from './node-line.js';

// Lines are handed on in pieces of about this many characters: one write for each line would be most of the work.
const pieceSize = 65_536;

/**
 * Nodes as a JSON-LD document, one node a line, in pieces of text. The same nodes in the same order give the same bytes. The last
 * line tells how many there are and the hash of all that stands before it.
 */
export async function* asJsonLd(nodes: AsyncIterable<StoredNode>, extent: Extent): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const count = { nodes: 0, relations: 0 };
  let piece = head + openingLine(extent);
  for await (const node of nodes) {
    piece += `${nodeLine(node)},\n`;
    count.nodes += 1;
    count.relations += node.relations.length;
    if (piece.length < pieceSize) continue;
    hash.update(piece);
    yield piece;
    piece = '';
  }
  hash.update(piece);
  yield piece + closingLine({ ...count, sha256: hash.digest('hex') }) + tail;
}
