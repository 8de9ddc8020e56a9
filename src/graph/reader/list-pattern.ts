import type { PagedKind } from './filters.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

/**
 * One way into a list: a reading clause that binds the listed node and that `WHERE` may follow, and what must hold. A list
 * that is entered in several ways has what any of them leads to, once.
 */
export interface Entry {
  readonly read: string;
  readonly where: readonly string[];
  /** The page's rows in their order, where an index has that order; nothing where it has another. */
  readonly inOrder?: (scope: Scope, page: Page, limit: string) => string | undefined;
}

/** A list of nodes of one kind, as it is reached from one place. */
export interface ListPattern {
  readonly kind: PagedKind;
  /** The variable that every entry binds. */
  readonly node: string;
  /** The variable that the list hangs on; none for a root. */
  readonly from?: string;
  readonly entries: readonly Entry[];
  /** Another way in, which may lead to few or to many: it is taken where it turns out to lead to no more than so many. */
  readonly narrow?: Entry & { readonly few: number };
}
