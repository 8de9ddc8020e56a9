import type { DateRange, EntityFilter, EventFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { hasWords, isOneOf } from './common.js';
import { entitiesOf } from './entity.js';
import { allOf, atLeastOne, combined, given, type Conditions } from './logic.js';

const happenedIn = (scope: Scope, node: string, place: EntityFilter): string => {
  const ids = scope.parameter([...entitiesOf(scope, 'place', place).locations]);
  return `EXISTS { MATCH (${node})-[:OCCURRED_AT]->(:Location)-[:WITHIN*0..12]->(place:Location) WHERE place.id IN ${ids} }`;
};

const hasParticipant = (scope: Scope, node: string, actor: EntityFilter): string => {
  const ids = scope.parameter([...entitiesOf(scope, 'participant', actor).actors]);
  return `EXISTS { MATCH (${node})-[:PARTICIPANT]->(actor:Actor) WHERE actor.id IN ${ids} }`;
};

// Two periods meet where each begins before the other ends.
const happenedDuring = (scope: Scope, node: string, range: DateRange): string => {
  atLeastOne('date', range, 'Give from, to or both.');
  return allOf([
    `${node}.from IS NOT NULL`,
    ...given(range.from, (from) => `coalesce(${node}.to, ${node}.from) >= ${scope.parameter(from)}`),
    ...given(range.to, (to) => `${node}.from <= ${scope.parameter(to)}`),
  ]);
};

/** Everything an event filter asks for. */
export const eventConditions: Conditions<EventFilter> = combined((scope, node, filter) => [
  ...given(filter.type, isOneOf(scope, `${node}.type`)),
  ...given(filter.mode, isOneOf(scope, `${node}.mode`)),
  ...given(filter.realis, isOneOf(scope, `${node}.realis`)),
  ...given(filter.place, (place) => happenedIn(scope, node, place)),
  ...given(filter.participant, (actor) => hasParticipant(scope, node, actor)),
  ...given(filter.date, (range) => happenedDuring(scope, node, range)),
  ...given(filter.text, hasWords(scope, node)),
]);
