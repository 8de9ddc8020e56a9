import type { Page } from './page.js';

/** One row of a page: its cursor, and a value for every node field that is asked for below an edge. */
export interface Edge {
  readonly cursor: string;
  readonly nodes: readonly unknown[];
}

/** Whether a list goes on beyond a page, and where the page starts and ends. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The info of a page of a list in order. A cursor is of a node of the list, so the list goes on at a cursor that was given. */
export const pageInfo = (page: Page, edges: readonly Edge[], more: boolean): PageInfo => ({
  hasNextPage: page.backward ? page.before !== undefined : more || page.before !== undefined,
  hasPreviousPage: page.backward ? more || page.after !== undefined : page.after !== undefined,
  ...ends(edges),
});

/** The cursors of the first and the last edge. */
export const ends = (edges: readonly Edge[]): Pick<PageInfo, 'startCursor' | 'endCursor'> => ({
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});
