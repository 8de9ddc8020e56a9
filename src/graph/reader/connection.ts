import { badInput } from './bad-input.js';
import { conditionsOf } from './conditions/conditions.js';
import { allOf } from './conditions/logic.js';
import { cursorOf } from './cursor.js';
import { nodesOf, readEdges, type FieldPiece, type Project } from './edges.js';
import { extrasOf } from './extras.js';
import type { ClaimFilter } from './filters.js';
import { readHits } from './full-text.js';
import type { ListPattern } from './list-pattern.js';
import { orderKey } from './order.js';
import { pageOf, type Page } from './page.js';
import { pageInfo, type Edge } from './page-info.js';
import { pageRows } from './page-statement.js';
import { deepestRelevance, relevancePage } from './relevance-page.js';
import type { Row } from './row.js';
import type { Piece, Scope } from './scope.js';
import { asked, type Selected } from './selection.js';

interface Listed {
  readonly list: ListPattern;
  readonly project: Project;
}

/** A page of a list as edges, page info and, only where they are asked for, counts of the whole list and near names. */
export const connection = (scope: Scope, selected: Selected, { list, project }: Listed): Piece<Row> => {
  if (selected.args.orderBy === 'RELEVANCE' && list.kind === 'Claim')
    return byRelevance(scope, selected, { list, project });
  const page = pageOf(list.kind, selected.args);
  const nodes = nodesOf(selected, nodeOf(scope, { list, project }));
  const extras = extrasOf(scope, selected, { list, project });
  const wants = (name: string): boolean => asked(selected).some((field) => field.name === name);
  const rows = wants('edges') || wants('pageInfo') ? collected(scope, list, { page, nodes }) : '[]';
  return {
    cypher: `[${[rows, ...extras.map(({ piece }) => piece.cypher)].join(', ')}]`,
    read: (value) => {
      const [found, ...further] = value as readonly [readonly Found[], ...unknown[]];
      const edges = pageOfRows(found, page).map(([key, id, ...of]): Edge => ({
        cursor: cursorOf(page.orderName, { key, id }),
        nodes: of,
      }));
      const info = pageInfo(page, edges, found.length > page.size);
      return readEdges(selected, nodes, { edges, info, extras, further });
    },
  };
};

const nodeOf =
  (scope: Scope, { list: { kind, node }, project }: Listed) =>
  (each: Selected): Piece =>
    project(scope, each, { target: kind, vars: { node, link: node } });

const byRelevance = (scope: Scope, selected: Selected, { list, project }: Listed): Piece<Row> => {
  const filter = (selected.args.filter ?? {}) as ClaimFilter;
  if (filter.text === undefined)
    throw badInput('orderBy', 'RELEVANCE is an order of what a text finds', 'Give a text in the filter.');
  const only = Object.keys(filter).length === 1 && list.from === undefined;
  const { text } = filter;
  const hits = readHits(scope, list.node, {
    kind: 'Claim',
    text,
    ...(only ? { most: deepestRelevance } : {}),
  });
  const where = [
    ...conditionsOf(scope, list.node, { kind: 'Claim', filter }),
    ...(list.from === undefined ? [] : list.entries.map(({ read }) => `EXISTS { ${read} }`)),
  ];
  return relevancePage(scope, selected, {
    node: list.node,
    read: `${hits} WITH ${list.node}, score WHERE ${allOf(where)}`,
    of: 'Claim.RELEVANCE',
    project: nodeOf(scope, { list, project }),
    extras: extrasOf(scope, selected, { list, project }),
  });
};

/** What a row is ordered by, its id, and a value for every node field. */
type Found = readonly [key: string | number, id: string, ...nodes: unknown[]];

interface Collected {
  readonly page: Page;
  readonly nodes: readonly FieldPiece[];
}

const collected = (scope: Scope, list: ListPattern, { page, nodes }: Collected): string => {
  const values = [
    orderKey(page.order, list.node),
    `${list.node}.id`,
    ...nodes.map(({ piece }) => piece.cypher),
  ];
  // The page is in its order already. To say so behind RETURN would have the database check all that is asked of a node several times,
  // for each list that lies in another.
  return `COLLECT { ${pageRows(scope, list, page)} RETURN [${values.join(', ')}] }`;
};

// The row too many only told that there is one; a page read from the end is turned round.
const pageOfRows = <T>(rows: readonly T[], page: Page): readonly T[] => {
  const inside = rows.slice(0, page.size);
  return page.backward ? inside.reverse() : inside;
};
