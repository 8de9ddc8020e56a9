import type { ActorFilter } from '../filters.js';
import { equals, hasWords, isOneOf } from './common.js';
import { combined, given, type Conditions } from './logic.js';

/** Everything an actor filter asks for. */
export const actorConditions: Conditions<ActorFilter> = combined((scope, node, filter) => [
  ...given(filter.name, (name) => isOneOf(scope, `${node}.id`)(scope.names(name).actors)),
  ...given(filter.type, isOneOf(scope, `${node}.type`)),
  ...given(filter.sourceType, isOneOf(scope, `coalesce(${node}.sourceType, 'UNKNOWN')`)),
  ...given(filter.office, isOneOf(scope, `${node}.office`)),
  ...given(filter.country, equals(scope, `${node}.country`)),
  ...given(filter.text, hasWords(scope, node)),
]);
