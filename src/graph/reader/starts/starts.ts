import { relationsOf } from '../conditions/relations-of.js';
import type { AnyFilter, Filters, ListedKind } from '../filters.js';
import { isSearched, readHits } from '../full-text.js';
import type { Scope } from '../scope.js';
import { claimStarts } from './claim.js';
import { actorStarts, articleStarts, eventStarts, locationStarts, quantityStarts } from './others.js';
import { rank, startsAt, type Start, type StartsOf } from './start.js';

const own: { readonly [Kind in ListedKind]: StartsOf<Filters[Kind]> } = {
  Article: articleStarts,
  Assertion: () => [],
  Claim: claimStarts,
  Actor: actorStarts,
  Location: locationStarts,
  Event: eventStarts,
  Quantity: quantityStarts,
  Judgement: () => [],
};

interface Filtered {
  readonly kind: ListedKind;
  readonly filter: AnyFilter;
}

/** The way that is likely to lead to the fewest, where a filter opens any; words that are not to be used may be left out. */
export const bestStart = (
  scope: Scope,
  node: string,
  { without = [], ...filtered }: Filtered & { readonly without?: readonly string[] },
): Start | undefined =>
  startsOf(scope, node, filtered)
    .filter(({ word }) => !without.includes(word))
    .reduce<Start | undefined>(
      (best, next) => (best === undefined || next.rank < best.rank ? next : best),
      undefined,
    );

const startsOf = (scope: Scope, node: string, { kind, filter }: Filtered): readonly Start[] => {
  const { id, text, and } = filter as {
    readonly id?: readonly string[];
    readonly text?: string;
    readonly and?: readonly AnyFilter[];
  };
  return [
    ...startsAt(
      id,
      { word: 'id', rank: rank.id },
      (ids) => `MATCH (${node}:${kind}) WHERE ${node}.id IN ${scope.parameter([...ids])} WITH ${node}`,
    ),
    ...startsAt(isSearched(kind) ? text : undefined, { word: 'text', rank: rank.words }, (words) =>
      isSearched(kind) ? `${readHits(scope, node, { kind, text: words })} WITH ${node}` : '',
    ),
    ...(own[kind] as StartsOf<AnyFilter>)(scope, node, filter),
    ...fromRelations(scope, node, { kind, filter }),
    ...(and ?? []).flatMap((each) => startsOf(scope, node, { kind, filter: each })),
  ];
};

// What a relation must lead to has starts of its own; the relation is walked back from there.
const fromRelations = (scope: Scope, node: string, { kind, filter }: Filtered): readonly Start[] =>
  relationsOf(kind, filter).flatMap(({ word, to, walk, some }) => {
    const there = scope.variable();
    const best = bestStart(scope, there, { kind: to, filter: some });
    if (best === undefined) return [];
    const back = () =>
      `${best.read()} MATCH ${walk(node, there, scope.variable())} WHERE ${node}:${kind} WITH ${node}`;
    return [{ word, rank: best.rank + 1, read: back }];
  });
