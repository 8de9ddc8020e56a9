import { badInput } from './bad-input.js';
import { positionOf, type Position } from './cursor.js';
import type { PagedKind } from './filters.js';
import { orders, type Order } from './order.js';
import type { Arguments } from './selection.js';

/** The most that one page can hold. */
export const largestPage = 100;
export const usualPage = 20;

/** Which stretch of an ordered list is asked for. */
export interface Page {
  /** Of the kind of list and the order; cursors carry it. */
  readonly orderName: string;
  readonly order: Order;
  readonly size: number;
  /** Counted from the end of the list: `last`. */
  readonly backward: boolean;
  readonly after?: Position;
  readonly before?: Position;
}

/** @throws IsnadError BAD_INPUT that names the argument */
export const pageOf = (kind: PagedKind, args: Arguments): Page => {
  if (args.first !== undefined && args.last !== undefined)
    throw badInput('last', 'may not be given together with first', 'Give one of them.');
  const { orderName, order } = orderOf(kind, args.orderBy);
  const cursorOrder = { name: orderName, numeric: order.numeric };
  const backward = args.last !== undefined;
  return {
    orderName,
    order,
    backward,
    size: sizeOf(backward ? 'last' : 'first', args.last ?? args.first ?? usualPage),
    ...(args.after === undefined ? {} : { after: positionOf('after', cursorOrder, args.after) }),
    ...(args.before === undefined ? {} : { before: positionOf('before', cursorOrder, args.before) }),
  };
};

/** @throws IsnadError BAD_INPUT where it is not from 0 to 100 */
export const sizeOf = (argument: string, size: number): number => {
  if (!Number.isInteger(size) || size < 0 || size > largestPage)
    throw badInput(argument, `must be from 0 to ${largestPage}`, 'Ask for further pages with the cursor.');
  return size;
};

const orderOf = (kind: PagedKind, asked: string | undefined) => {
  const known = Object.entries<Order>(orders[kind]);
  const [name, order] = known.find(([each]) => asked === undefined || each === asked) ?? [];
  if (name === undefined || order === undefined)
    throw badInput(
      'orderBy',
      'is no order of this list',
      `Give one of ${known.map(([each]) => each).join(', ')}.`,
    );
  return { orderName: `${kind}.${name}`, order };
};
