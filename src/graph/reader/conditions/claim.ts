import type { ClaimFilter, EntityFilter, QuantityFilter, SourceFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { equals, hasWords, inRange, isOneOf } from './common.js';
import { entitiesOf } from './entity.js';
import { eventConditions } from './event.js';
import { allOf, atLeastOne, combined, given, type Conditions } from './logic.js';

/** What must hold of a claim itself, apart from what it is about and who says it. */
const ownConditions: Conditions<ClaimFilter> = (scope, node, filter) => [
  ...given(filter.text, hasWords(scope, node)),
  ...(filter.said === undefined
    ? []
    : inRange(scope, `${node}.said`, { argument: 'said', range: filter.said })),
  ...given(filter.minSources, (least) => `${node}.sourceCount >= ${scope.parameter(least)}`),
  ...given(filter.contested, (is) => `EXISTS { (${node})-[:CONTRADICTS]-(:Claim) } = ${scope.parameter(is)}`),
  ...given(filter.event, (event) => aboutEvent(node, allOf(eventConditions(scope, 'event', event)))),
  ...given(filter.quantity, (quantity) => hasQuantity(scope, node, quantity)),
];

const aboutEvent = (node: string, condition: string): string =>
  `EXISTS { MATCH (${node})-[:ABOUT]->(event:Event) WHERE ${condition} }`;

const hasQuantity = (scope: Scope, node: string, filter: QuantityFilter): string => {
  atLeastOne('quantity', filter, 'Say what is counted, or how many.');
  const conditions = [
    ...given(filter.counts, isOneOf(scope, 'quantity.counts')),
    ...given(filter.atLeast, (least) => `quantity.value >= ${scope.parameter(least)}`),
    ...given(filter.atMost, (most) => `quantity.value <= ${scope.parameter(most)}`),
  ];
  return `EXISTS { MATCH (${node})-[:QUANTIFIES]->(quantity:Quantity) WHERE ${allOf(conditions)} }`;
};

/** About the thing; about a place: about it or anything inside it. */
const isAbout = (scope: Scope, node: string, filter: EntityFilter): string => {
  const { locations, actors, events } = entitiesOf(scope, 'about', filter);
  const inside = `EXISTS { MATCH (${node})-[edge:ABOUT_IN]->(:Location) WHERE ${isOneOf(scope, 'edge.place')(locations)} }`;
  const itself = `EXISTS { MATCH (${node})-[:ABOUT]->(thing:Actor|Event) WHERE ${isOneOf(scope, 'thing.id')([...actors, ...events])} }`;
  return `${inside} OR ${itself}`;
};

/** What must hold of one and the same assertion of the claim. */
const saidSo = (scope: Scope, filter: ClaimFilter): readonly string[] => [
  ...given(filter.stance, isOneOf(scope, 'said.stance')),
  ...given(filter.article, (id) => `EXISTS { (said)-[:STATED_IN]->(:Article {id: ${scope.parameter(id)}}) }`),
  ...(filter.source === undefined ? [] : saidBy(scope, filter.source)),
];

const saidBy = (scope: Scope, filter: SourceFilter): readonly string[] => {
  atLeastOne('source', filter, 'Give a type, office, actor, country or via.');
  const actors = (argument: string, of: EntityFilter) =>
    scope.parameter([...entitiesOf(scope, argument, of).actors]);
  return [
    ...given(filter.type, isOneOf(scope, "coalesce(speaker.sourceType, 'UNKNOWN')")),
    ...given(filter.office, isOneOf(scope, 'speaker.office')),
    ...given(filter.country, equals(scope, 'speaker.country')),
    ...given(filter.actor, (actor) => `speaker.id IN ${actors('source.actor', actor)}`),
    ...given(
      filter.via,
      (via) =>
        `EXISTS { MATCH (said)-[:REPORTED_VIA]->(via:Actor) WHERE via.id IN ${actors('source.via', via)} }`,
    ),
  ];
};

const isSaid = (scope: Scope, node: string, filter: ClaimFilter): readonly string[] => {
  const conditions = saidSo(scope, filter);
  return conditions.length === 0
    ? []
    : [
        `EXISTS { MATCH (${node})<-[:OF]-(said:Assertion)-[:MADE_BY]->(speaker:Actor) WHERE ${allOf(conditions)} }`,
      ];
};

/** Everything a claim filter asks for. */
export const claimConditions: Conditions<ClaimFilter> = combined((scope, node, filter) => [
  ...ownConditions(scope, node, filter),
  ...given(filter.about, (about) => isAbout(scope, node, about)),
  ...isSaid(scope, node, filter),
]);
