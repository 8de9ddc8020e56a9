import { claimEntries } from './claim-entries.js';
import { conditionsOf } from './conditions/conditions.js';
import type { AnyFilter, ClaimFilter, ListedKind } from './filters.js';
import { inIndexOrder } from './in-index-order.js';
import type { Entry, ListPattern } from './list-pattern.js';
import type { Scope } from './scope.js';
import { rank } from './starts/start.js';
import { bestStart } from './starts/starts.js';

interface Root {
  readonly kind: ListedKind;
  readonly node: string;
  readonly filter: AnyFilter;
}

// As many are put in the order of the page and looked at one by one before the list is rather read in that order. To read on until a rare
// word is met again costs more than to look at whatever has it.
const few = (word: string): number => (word === 'text' ? 3000 : 1000);

/** The list of all nodes of a kind that meet a filter. */
export const rootList = (scope: Scope, { kind, node, filter }: Root): ListPattern => {
  const where = conditionsOf(scope, node, { kind, filter });
  const wide: { readonly entries: readonly Entry[]; readonly without: readonly string[] } =
    kind === 'Claim'
      ? claimEntries(scope, node, { filter: filter as ClaimFilter, where })
      : { entries: [inIndexOrder({ kind, node, where })], without: [] };
  const start = bestStart(scope, node, { kind, filter, without: wide.without });
  if (start === undefined) return { kind, node, entries: wide.entries };
  const narrow = { read: `${start.read()} WITH DISTINCT ${node}`, where, few: few(start.word) };
  // A few by their ids need no second way.
  return start.rank <= rank.few
    ? { kind, node, entries: [narrow] }
    : { kind, node, entries: wide.entries, narrow };
};
