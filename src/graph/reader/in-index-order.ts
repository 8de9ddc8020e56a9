import { orderBy, readsDown, sides } from './bounds.js';
import { allOf, wordsFirst } from './conditions/logic.js';
import type { ListedKind } from './filters.js';
import type { Entry } from './list-pattern.js';
import { orderKey } from './order.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

interface Everything {
  readonly kind: ListedKind;
  readonly node: string;
  readonly where: readonly string[];
}

/** All nodes of a kind that meet conditions, read in the order of the page by the index that has it. */
export const inIndexOrder = ({ kind, node, where }: Everything): Entry => ({
  read: `MATCH (${node}:${kind})`,
  where,
  inOrder: (scope, page, limit) => {
    // By the figures of a small or young graph the planner would rather scan, and keep to that while the graph grows.
    const seek = page.after === undefined && page.before === undefined ? '' : ' SEEK';
    const hint = `USING INDEX${seek} ${node}:${kind}(${page.order.property}, id)`;
    const stretches = stretchesOf(scope, page, node).map(
      (stretch) =>
        `MATCH (${node}:${kind}) ${hint} WHERE ${allOf([...stretch, ...wordsFirst(where)])} WITH ${node} ${orderBy(page, node)} LIMIT ${limit}`,
    );
    return stretches.length === 1
      ? stretches.join()
      : `CALL { ${stretches.map((each) => `${each} RETURN ${node}`).join(' UNION ALL ')} } WITH ${node} ${orderBy(page, node)} LIMIT ${limit}`;
  },
});

/**
 * What the index seeks: from a cursor on, first the rest of what shares its value, then what lies beyond. In one condition
 * the index would read all that shares the value again on every page.
 */
const stretchesOf = (scope: Scope, page: Page, node: string): readonly (readonly string[])[] => {
  const key = orderKey(page.order, node);
  // An index of two properties answers where something is said of both.
  const there = [`${key} IS NOT NULL`, `${node}.id IS NOT NULL`];
  const bounded = sides(page).map(([{ key: at, id }, sign]) => ({
    sign,
    at: scope.parameter(at),
    id: scope.parameter(id),
  }));
  // The page is read from one end: only the cursor that it is read from is passed by at once.
  const from = readsDown(page) ? '<' : '>';
  const [start] = bounded.filter(({ sign }) => sign === from);
  const rest = bounded
    .filter(({ sign }) => sign !== from)
    .map(
      ({ sign, at, id }) => `${key} ${sign}= ${at} AND (${key} ${sign} ${at} OR ${node}.id ${sign} ${id})`,
    );
  if (start === undefined) return [[...there, ...rest]];
  const { sign, at, id } = start;
  return [
    [`${key} = ${at}`, `${node}.id ${sign} ${id}`, ...rest],
    [`${key} ${sign} ${at}`, `${node}.id IS NOT NULL`, ...rest],
  ];
};
