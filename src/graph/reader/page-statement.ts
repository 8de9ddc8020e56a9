import { bounds, orderBy } from './bounds.js';
import { allOf } from './conditions/logic.js';
import type { Entry, ListPattern } from './list-pattern.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

/** A page of a list, and one row more to tell whether the list goes on; binds the list's node, sorted. */
export const pageRows = (scope: Scope, list: ListPattern, page: Page): string => {
  const limit = scope.parameter(page.size + 1);
  const wide = wideRows(scope, list, { page, limit });
  return list.narrow === undefined
    ? wide
    : eitherWay(scope, list, { page, limit, wide, narrow: list.narrow });
};

interface EitherWay {
  readonly page: Page;
  readonly limit: string;
  readonly wide: string;
  readonly narrow: NonNullable<ListPattern['narrow']>;
}

// Which way is shorter nobody knows before. As many as are few are fetched; where these are all, the page is chosen of them,
// else the list is read in its order until the page is full: what is met often is soon met. Of the few, too, no more are looked at than
// fill the page: they are sorted first.
const eitherWay = (
  scope: Scope,
  { node, from }: ListPattern,
  { page, limit, wide, narrow }: EitherWay,
): string => {
  const [some, on] = [scope.variable(), scope.variable()];
  const most = scope.parameter(narrow.few);
  const where = allOf([...narrow.where, ...bounds(scope, page, node)]);
  const within = [some, ...(from === undefined ? [] : [from])].join(', ');
  return (
    `CALL (${from ?? ''}) { ${narrow.read} LIMIT ${scope.parameter(narrow.few + 1)} RETURN collect(${node}) AS ${some} } ` +
    `CALL (${within}) { UNWIND CASE WHEN size(${some}) <= ${most} THEN ${some} ELSE [] END AS ${node} ` +
    `WITH ${node} ${orderBy(page, node)} WITH ${node} WHERE ${where} WITH ${node} ${orderBy(page, node)} LIMIT ${limit} RETURN ${node} ` +
    `UNION ALL UNWIND CASE WHEN size(${some}) <= ${most} THEN [] ELSE [true] END AS ${on} ` +
    `CALL (${from ?? ''}) { ${wide} RETURN ${node} } RETURN ${node} } WITH ${node} ${orderBy(page, node)} LIMIT ${limit}`
  );
};

interface Wide {
  readonly page: Page;
  readonly limit: string;
}

const wideRows = (scope: Scope, list: ListPattern, { page, limit }: Wide): string => {
  const branches = list.entries.map((entry) => branch(scope, { list, page, limit, entry }));
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return only;
  return `${union(list, branches)} WITH ${list.node} ${orderBy(page, list.node)} LIMIT ${limit}`;
};

interface Branch {
  readonly list: ListPattern;
  readonly page: Page;
  readonly limit: string;
  readonly entry: Entry;
}

const branch = (scope: Scope, { list, page, limit, entry }: Branch): string =>
  entry.inOrder?.(scope, page, limit) ??
  `${entry.read} WHERE ${allOf([...entry.where, ...bounds(scope, page, list.node)])} ` +
    `WITH DISTINCT ${list.node} ${orderBy(page, list.node)} LIMIT ${limit}`;

/** Binds each node of the list once, in no order. */
export const allRows = (list: ListPattern): string => {
  const branches = (list.narrow === undefined ? list.entries : [list.narrow]).map(
    (entry) => `${entry.read} WHERE ${allOf(entry.where)}`,
  );
  return `${union(list, branches)} WITH DISTINCT ${list.node}`;
};

/** How many nodes the list has. Reads all of it, or no further than a limit. */
export const countRows = (list: ListPattern, limit?: string): string =>
  `COUNT { ${allRows(list)} RETURN ${list.node}${limit === undefined ? '' : ` LIMIT ${limit}`} }`;

// UNION drops what two branches have in common.
const union = (list: ListPattern, branches: readonly string[]): string =>
  `CALL (${list.from ?? ''}) { ${branches.map((each) => `${each} RETURN ${list.node}`).join(' UNION ')} }`;
