import type { NodeKind } from '../../domain/id.js';
import { badInput } from './bad-input.js';
import { offsetCursor, offsetOf } from './cursor.js';
import { nodesOf, readEdges } from './edges.js';
import { luceneQuery } from './full-text.js';
import { sizeOf, usualPage } from './page.js';
import { ends, type Edge } from './page-info.js';
import { project } from './project.js';
import type { Piece, Scope } from './scope.js';
import type { Selected } from './selection.js';

/** The kinds of node that the full-text index is over. */
const searchedKinds = [
  'Article',
  'Claim',
  'Actor',
  'Location',
  'Event',
] as const satisfies readonly NodeKind[];

/** As far as a list by relevance can be paged: scores move while articles come in, so it is counted from the top. */
const deepest = 1000;

/** A page of what has all words of a text, the most relevant first. */
export const searchPage = (scope: Scope, selected: Selected): Piece => {
  const { text = '', kinds = searchedKinds, first = usualPage, after } = selected.args;
  const size = sizeOf('first', first);
  const offset = after === undefined ? 0 : offsetOf('after', after) + 1;
  if (offset + size > deepest)
    throw badInput('after', `is beyond the first ${deepest} results`, 'Search for more words.');
  const node = scope.variable();
  const vars = { node, link: node };
  const nodes = nodesOf(selected, (each) => project(scope, each, { target: searchedKinds, vars }));
  const query = scope.parameter(luceneQuery('text', text));
  const wanted = `any(label IN labels(${node}) WHERE label IN ${scope.parameter([...kinds])})`;
  const stretch = `SKIP ${scope.parameter(offset)} LIMIT ${scope.parameter(size + 1)}`;
  return {
    cypher:
      `COLLECT { CALL db.index.fulltext.queryNodes('search', ${query}) YIELD node AS ${node}, score WITH ${node}, score WHERE ${wanted} ` +
      `WITH ${node}, score ORDER BY score DESC, ${node}.id ${stretch} ` +
      `RETURN [${nodes.map(({ piece }) => piece.cypher).join(', ')}] ORDER BY score DESC, ${node}.id }`,
    read: (value) => {
      const rows = value as readonly (readonly unknown[])[];
      const edges = rows
        .slice(0, size)
        .map((row, at): Edge => ({ cursor: offsetCursor(offset + at), nodes: row }));
      const hasNextPage = rows.length > size && offset + size < deepest;
      const info = { hasNextPage, hasPreviousPage: offset > 0, ...ends(edges) };
      return readEdges(selected, nodes, { edges, info, total: null });
    },
  };
};
