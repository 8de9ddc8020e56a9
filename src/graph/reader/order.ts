import type { PagedKind } from './filters.js';

/** The order of a page: one property, then the id, both in one direction. */
export interface Order {
  readonly property: string;
  readonly descending: boolean;
  /** Whether the property is a number; else it is a text. */
  readonly numeric: boolean;
}

const by = (property: string, descending: boolean): Order => ({ property, descending, numeric: false });

const byNumber = (property: string, descending: boolean): Order => ({ property, descending, numeric: true });

/** The orders of each kind of page, by name; the first is the one that is taken where none is asked for. */
export const orders = {
  Article: { PUBLISHED_DESC: by('since', true), PUBLISHED_ASC: by('since', false) },
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
  Contradiction: { LATEST: by('said', true), SCORE_DESC: byNumber('score', true) },
  Judgement: { AT_DESC: by('at', true), AT_ASC: by('at', false) },
  Event: { DATE_DESC: by('since', true), DATE_ASC: by('since', false) },
} as const satisfies Record<PagedKind, Record<string, Order>>;

/** The value that a node is ordered by, as Cypher. Every node has it. */
export const orderKey = (order: Order, node: string): string => `${node}.${order.property}`;
