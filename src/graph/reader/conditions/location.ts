import type { EntityFilter, LocationFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { equals, hasWords, isOneOf } from './common.js';
import { entitiesOf } from './entity.js';
import { combined, given, type Conditions } from './logic.js';

const liesIn = (scope: Scope, node: string, outer: EntityFilter): string => {
  const ids = scope.parameter([...entitiesOf(scope, 'within', outer).locations]);
  return `EXISTS { MATCH (${node})-[:WITHIN*1..12]->(outer:Location) WHERE outer.id IN ${ids} }`;
};

/** Everything a location filter asks for. */
export const locationConditions: Conditions<LocationFilter> = combined((scope, node, filter) => [
  ...given(filter.name, (name) => isOneOf(scope, `${node}.id`)(scope.names(name).locations)),
  ...given(filter.kind, isOneOf(scope, `${node}.kind`)),
  ...given(filter.country, equals(scope, `${node}.country`)),
  ...given(filter.within, (outer) => liesIn(scope, node, outer)),
  ...given(filter.text, hasWords(scope, node)),
]);
