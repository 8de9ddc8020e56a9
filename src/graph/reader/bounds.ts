import type { Position } from './cursor.js';
import { orderKey } from './order.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

/** Whether rows come from the greatest down: a page counted from the end is read from the end. */
export const readsDown = (page: Page): boolean => page.order.descending !== page.backward;

/** `ORDER BY` in the direction that the page is read in. */
export const orderBy = (page: Page, node: string): string => {
  const direction = readsDown(page) ? 'DESC' : 'ASC';
  return `ORDER BY ${orderKey(page.order, node)} ${direction}, ${node}.id ${direction}`;
};

/** Which side of a cursor lies in the page: `after` is below it where the list goes down. */
export const sides = (page: Page): readonly (readonly [position: Position, sign: '<' | '>'])[] => [
  ...(page.after === undefined ? [] : [[page.after, page.order.descending ? '<' : '>'] as const]),
  ...(page.before === undefined ? [] : [[page.before, page.order.descending ? '>' : '<'] as const]),
];

// The first comparison says nothing new; it is the one that an index can answer.
const beyond = (scope: Scope, key: string, id: string) => {
  return ([position, sign]: readonly [Position, '<' | '>']): string => {
    const [at, itself] = [scope.parameter(position.key), scope.parameter(position.id)];
    return `${key} ${sign}= ${at} AND (${key} ${sign} ${at} OR ${id} ${sign} ${itself})`;
  };
};

/** The conditions that the page's cursors put on a node. */
export const bounds = (scope: Scope, page: Page, node: string): readonly string[] =>
  sides(page).map(beyond(scope, orderKey(page.order, node), `${node}.id`));
