import { bounds, orderBy } from './bounds.js';
import { allOf } from './conditions/logic.js';
import type { Entry, ListPattern } from './list-pattern.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

/** A page of a list, and one row more to tell whether the list goes on; binds the list's node, sorted. */
export const pageRows = (scope: Scope, list: ListPattern, page: Page): string => {
  const limit = scope.parameter(page.size + 1);
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

/** How many nodes the list has. Reads all of it. */
export const countRows = (list: ListPattern): string => {
  const branches = list.entries.map((entry) => `${entry.read} WHERE ${allOf(entry.where)}`);
  const [only] = branches;
  return branches.length === 1 && only !== undefined
    ? `COUNT { ${only} RETURN DISTINCT ${list.node} }`
    : `COUNT { ${union(list, branches)} RETURN DISTINCT ${list.node} }`;
};

// UNION drops what two branches have in common.
const union = (list: ListPattern, branches: readonly string[]): string =>
  `CALL (${list.from ?? ''}) { ${branches.map((each) => `${each} RETURN ${list.node}`).join(' UNION ')} }`;
