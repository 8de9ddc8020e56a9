import { orderBy } from './bounds.js';
import { cursorOf } from './cursor.js';
import { nodesOf, readEdges, type Project } from './edges.js';
import type { ListPattern } from './list-pattern.js';
import { orderKey } from './order.js';
import { pageOf, type Page } from './page.js';
import { pageInfo, type Edge } from './page-info.js';
import { countRows, pageRows } from './page-statement.js';
import type { Row } from './row.js';
import type { Piece, Scope } from './scope.js';
import { asked, type Selected } from './selection.js';

interface Listed {
  readonly list: ListPattern;
  /** What a node field below an edge asks for. */
  readonly project: Project;
}

/** A page of a list as edges, page info and, only where it is asked for, the count of the whole list. */
export const connection = (scope: Scope, selected: Selected, { list, project }: Listed): Piece<Row> => {
  const page = pageOf(list.kind, selected.args);
  const nodes = nodesOf(selected, project);
  const values = [
    orderKey(page.order, list.node),
    `${list.node}.id`,
    ...nodes.map(({ piece }) => piece.cypher),
  ];
  const rows = `COLLECT { ${pageRows(scope, list, page)} RETURN [${values.join(', ')}] ${orderBy(page, list.node)} }`;
  const wants = (name: string): boolean => asked(selected).some((field) => field.name === name);
  const count = wants('totalCount') ? countRows(list) : 'null';
  return {
    cypher: `[${wants('edges') || wants('pageInfo') ? rows : '[]'}, ${count}]`,
    read: (value) => {
      const [found, total] = value as [
        readonly (readonly [string | number, string, ...unknown[]])[],
        number | null,
      ];
      const edges = pageOfRows(found, page).map(([key, id, ...of]): Edge => ({
        cursor: cursorOf(page.orderName, { key, id }),
        nodes: of,
      }));
      return readEdges(selected, nodes, {
        edges,
        total,
        info: pageInfo(page, edges, found.length > page.size),
      });
    },
  };
};

// The row too many only told that there is one; a page read from the end is turned round.
const pageOfRows = <T>(rows: readonly T[], page: Page): readonly T[] => {
  const inside = rows.slice(0, page.size);
  return page.backward ? inside.reverse() : inside;
};
