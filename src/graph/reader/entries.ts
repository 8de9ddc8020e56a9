import { claimEntries } from './claim-entries.js';
import { conditionsOf } from './conditions/conditions.js';
import type { AnyFilter, ClaimFilter, ListedKind } from './filters.js';
import { readFound } from './full-text.js';
import type { Entry } from './list-pattern.js';
import type { Scope } from './scope.js';

interface Root {
  readonly kind: ListedKind;
  readonly node: string;
  readonly filter: AnyFilter;
}

/** The ways into the list of all nodes of a kind that meet a filter. */
export const rootEntries = (scope: Scope, { kind, node, filter }: Root): readonly Entry[] => {
  if (kind === 'Claim') return claimEntries(scope, node, filter as ClaimFilter);
  const { text } = filter as { readonly text?: string };
  const read = text === undefined ? `MATCH (${node}:${kind})` : readFound(scope, node, { kind, text });
  return [{ read, where: conditionsOf(scope, node, { kind, filter }) }];
};
