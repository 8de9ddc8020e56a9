import type { ListedKind } from './filters.js';

/** The order of a page: one property, then the id, both in one direction. */
export interface Order {
  readonly property: string;
  /** What stands for the property where a node has none; none where every node has it. */
  readonly absent?: string;
  readonly descending: boolean;
  /** Whether the property is a number; else it is a text. */
  readonly numeric: boolean;
}

const by = (property: string, descending: boolean, absent?: string): Order => ({
  property,
  descending,
  numeric: false,
  ...(absent === undefined ? {} : { absent }),
});

const byNumber = (property: string, descending: boolean): Order => ({ property, descending, numeric: true });

/** The orders of each kind of page, by name; the first is the one that is taken where none is asked for. */
export const orders = {
  Article: { PUBLISHED_DESC: by('publishedAt', true, ''), PUBLISHED_ASC: by('publishedAt', false, '') },
  Assertion: { POSITION: byNumber('start', false) },
  Claim: {
    SAID_DESC: by('said', true),
    SAID_ASC: by('said', false),
    SOURCES_DESC: byNumber('sourceCount', true),
  },
  Actor: { NAME_ASC: by('name', false), NAME_DESC: by('name', true) },
  Location: { NAME_ASC: by('name', false), NAME_DESC: by('name', true) },
  Quantity: {
    SAID_ASC: by('said', false),
    SAID_DESC: by('said', true),
    VALUE_ASC: byNumber('value', false),
    VALUE_DESC: byNumber('value', true),
  },
  Event: { DATE_DESC: by('from', true, ''), DATE_ASC: by('from', false, '') },
} as const satisfies Record<ListedKind, Record<string, Order>>;

/** The value that a node is ordered by, as Cypher. */
export const orderKey = (order: Order, node: string): string =>
  order.absent === undefined
    ? `${node}.${order.property}`
    : `coalesce(${node}.${order.property}, '${order.absent}')`;
