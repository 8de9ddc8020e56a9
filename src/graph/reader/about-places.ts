import { sourceTypeMeanings } from '../../domain/vocabulary/source-type.js';
import { conditionsOf } from './conditions/conditions.js';
import type { ClaimFilter } from './filters.js';
import { inKeyOrder } from './in-key-order.js';
import type { Entry } from './list-pattern.js';
import { aboutIn } from './model/keyed-edge.js';
import type { Scope } from './scope.js';

interface AboutPlaces {
  readonly node: string;
  readonly locations: readonly string[];
  /** What else is asked of the claims. */
  readonly filter: ClaimFilter;
}

/** Claims about places and whatever lies inside, by the derived ABOUT_IN edges: of each place and source type. */
export const aboutPlaces = (scope: Scope, { node, locations, filter }: AboutPlaces): Entry =>
  inKeyOrder(scope, {
    node,
    by: aboutIn,
    values: [locations, filter.source?.type ?? Object.keys(sourceTypeMeanings)],
    where: conditionsOf(scope, node, { kind: 'Claim', filter: withoutEdgeTerms(filter) }),
    said: filter.said,
  });

// The edge tells the source type of a speaker. Whatever else is asked of how it is said must hold of one assertion, type included.
const withoutEdgeTerms = (filter: ClaimFilter): ClaimFilter => {
  const { source, ...rest } = filter;
  const { type, ...further } = source ?? {};
  const alone = [...Object.values(further), rest.stance, rest.article].every((value) => value === undefined);
  return type !== undefined && alone ? rest : filter;
};
