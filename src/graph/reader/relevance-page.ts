import { badInput } from './bad-input.js';
import { offsetCursor, offsetOf } from './cursor.js';
import { nodesOf, readEdges, type Extras } from './edges.js';
import { sizeOf, usualPage } from './page.js';
import { ends, type Edge } from './page-info.js';
import type { Row } from './row.js';
import type { Piece, Scope } from './scope.js';
import type { Selected } from './selection.js';

/** As far as a list by relevance can be paged: scores move while articles come in, so it is counted from the top. */
export const deepestRelevance = 1000;

interface Relevant {
  readonly node: string;
  /** Binds the node and `score`. */
  readonly read: string;
  /** The kind of list and its order; cursors carry it. */
  readonly of: string;
  readonly project: (node: Selected) => Piece;
  readonly extras?: Extras;
}

/** A page of a list, the most relevant first. */
export const relevancePage = (
  scope: Scope,
  selected: Selected,
  { node, read, of, project, extras = [] }: Relevant,
): Piece<Row> => {
  const { first = usualPage, after, last, before } = selected.args;
  if (last !== undefined || before !== undefined)
    throw badInput(
      last === undefined ? 'before' : 'last',
      'a list by relevance is paged forward',
      'Give first and after.',
    );
  const size = sizeOf('first', first);
  const offset = after === undefined ? 0 : offsetOf('after', of, after) + 1;
  if (offset + size > deepestRelevance)
    throw badInput('after', `is beyond the first ${deepestRelevance} results`, 'Search for more words.');
  const nodes = nodesOf(selected, project);
  const stretch = `SKIP ${scope.parameter(offset)} LIMIT ${scope.parameter(size + 1)}`;
  const rows =
    `COLLECT { ${read} WITH ${node}, score ORDER BY score DESC, ${node}.id ${stretch} ` +
    `RETURN [${nodes.map(({ piece }) => piece.cypher).join(', ')}] }`;
  return {
    cypher: `[${[rows, ...extras.map(({ piece }) => piece.cypher)].join(', ')}]`,
    read: (value) => {
      const [found, ...further] = value as readonly [readonly (readonly unknown[])[], ...unknown[]];
      const edges = found
        .slice(0, size)
        .map((row, at): Edge => ({ cursor: offsetCursor(of, offset + at), nodes: row }));
      const hasNextPage = found.length > size && offset + size < deepestRelevance;
      const info = { hasNextPage, hasPreviousPage: offset > 0, ...ends(edges) };
      return readEdges(selected, nodes, { edges, info, extras, further });
    },
  };
};
