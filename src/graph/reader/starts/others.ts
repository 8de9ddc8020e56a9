import { entitiesOf } from '../conditions/entity.js';
import { allOf, given } from '../conditions/logic.js';
import type { ActorFilter, ArticleFilter, EventFilter, LocationFilter, QuantityFilter } from '../filters.js';
import { among, fromThings, rank, startsAt, type StartsOf } from './start.js';

/** The ways that an article filter opens. */
export const articleStarts: StartsOf<ArticleFilter> = (scope, node, filter) => [
  ...startsAt(
    filter.url,
    { word: 'url', rank: rank.few },
    (urls) => `MATCH (${node}:Article) WHERE ${among(scope, `${node}.url`, urls)} WITH ${node}`,
  ),
  ...startsAt(filter.outlet, { word: 'outlet', rank: rank.thing }, (outlet) =>
    fromThings(scope, {
      label: 'Actor',
      ids: entitiesOf(scope, 'outlet', outlet).actors,
      walk: `<-[:PUBLISHED_BY]-(${node}:Article)`,
    }),
  ),
];

/** The ways that an actor filter opens. */
export const actorStarts: StartsOf<ActorFilter> = (scope, node, filter) => [
  ...startsAt(
    filter.name,
    { word: 'name', rank: rank.few },
    (name) =>
      `MATCH (${node}:Actor) WHERE ${among(scope, `${node}.id`, scope.names(name).actors)} WITH ${node}`,
  ),
  ...startsAt(
    filter.country,
    { word: 'country', rank: rank.kind },
    (country) => `MATCH (${node}:Actor {country: ${scope.parameter(country)}})`,
  ),
  ...startsAt(
    filter.office,
    { word: 'office', rank: rank.kind },
    (offices) => `MATCH (${node}:Actor) WHERE ${among(scope, `${node}.office`, offices)} WITH ${node}`,
  ),
];

/** The ways that a location filter opens. */
export const locationStarts: StartsOf<LocationFilter> = (scope, node, filter) => [
  ...startsAt(
    filter.name,
    { word: 'name', rank: rank.few },
    (name) =>
      `MATCH (${node}:Location) WHERE ${among(scope, `${node}.id`, scope.names(name).places)} WITH ${node}`,
  ),
  ...startsAt(filter.within, { word: 'within', rank: rank.thing }, (outer) =>
    fromThings(scope, {
      label: 'Location',
      ids: entitiesOf(scope, 'within', outer).locations,
      walk: `<-[:WITHIN*1..12]-(${node}:Location)`,
    }),
  ),
  ...startsAt(
    filter.country,
    { word: 'country', rank: rank.kind },
    (country) => `MATCH (${node}:Location {country: ${scope.parameter(country)}})`,
  ),
];

/** The ways that an event filter opens. */
export const eventStarts: StartsOf<EventFilter> = (scope, node, filter) => [
  ...startsAt(filter.place, { word: 'place', rank: rank.thing }, (place) =>
    fromThings(scope, {
      label: 'Location',
      ids: entitiesOf(scope, 'place', place).locations,
      walk: `<-[:WITHIN*0..12]-(:Location)<-[:OCCURRED_AT]-(${node}:Event)`,
    }),
  ),
  ...startsAt(filter.participant, { word: 'participant', rank: rank.thing }, (actor) =>
    fromThings(scope, {
      label: 'Actor',
      ids: entitiesOf(scope, 'participant', actor).actors,
      walk: `<-[:PARTICIPANT]-(${node}:Event)`,
    }),
  ),
  ...startsAt(
    filter.type,
    { word: 'type', rank: rank.kind },
    (types) =>
      `MATCH (${node}:Event) WHERE ${among(scope, `${node}.type`, types)} AND ${node}.id IS NOT NULL WITH ${node}`,
  ),
];

/** The ways that a filter of numbers opens. */
export const quantityStarts: StartsOf<QuantityFilter> = (scope, node, filter) => {
  const conditions = [
    ...given(filter.counts, (counts) => among(scope, `${node}.counts`, counts)),
    ...given(filter.atLeast, (least) => `${node}.value >= ${scope.parameter(least)}`),
    ...given(filter.atMost, (most) => `${node}.value <= ${scope.parameter(most)}`),
  ];
  return startsAt(
    conditions.length === 0 ? undefined : conditions,
    { word: 'number', rank: rank.number },
    // An index of two properties answers where something is said of both.
    (all) =>
      `MATCH (${node}:Quantity) WHERE ${allOf([...all, `${node}.value IS NOT NULL`, `${node}.id IS NOT NULL`])} WITH ${node}`,
  );
};
