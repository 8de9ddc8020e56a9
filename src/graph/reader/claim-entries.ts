import { aboutPlaces } from './about-places.js';
import { conditionsOf } from './conditions/conditions.js';
import { entitiesOf } from './conditions/entity.js';
import type { ClaimFilter, EntityFilter } from './filters.js';
import { readFound } from './full-text.js';
import type { Entry } from './list-pattern.js';
import type { Scope } from './scope.js';

/** The ways into a list of claims, each from the most selective end of what is asked. */
export const claimEntries = (scope: Scope, node: string, filter: ClaimFilter): readonly Entry[] => {
  const { about, ...rest } = filter;
  if (about !== undefined) return aboutEntries(scope, node, { about, rest });
  // The index over said answers only for claims that have it, which all have.
  const where = [...conditionsOf(scope, node, { kind: 'Claim', filter: filter }), `${node}.said IS NOT NULL`];
  return [{ read: startOf(scope, node, filter), where }];
};

const startOf = (scope: Scope, node: string, filter: ClaimFilter): string => {
  const actor = filter.source?.actor;
  if (filter.article !== undefined)
    return `MATCH (:Article {id: ${scope.parameter(filter.article)}})<-[:STATED_IN]-(:Assertion)-[:OF]->(${node}:Claim)`;
  if (actor !== undefined) {
    const ids = scope.parameter([...entitiesOf(scope, 'source.actor', actor).actors]);
    const by = scope.variable();
    return `MATCH (${by}:Actor WHERE ${by}.id IN ${ids})<-[:MADE_BY]-(:Assertion)-[:OF]->(${node}:Claim)`;
  }
  return filter.text === undefined
    ? `MATCH (${node}:Claim)`
    : readFound(scope, node, { kind: 'Claim', text: filter.text });
};

interface About {
  readonly about: EntityFilter;
  readonly rest: ClaimFilter;
}

// One way for each kind of thing: a name may be a place's and an actor's at once.
const aboutEntries = (scope: Scope, node: string, { about, rest }: About): readonly Entry[] => {
  const { locations, actors, events } = entitiesOf(scope, 'about', about);
  const entries = [
    ...directly(scope, node, { kind: 'Actor', ids: actors, rest }),
    ...directly(scope, node, { kind: 'Event', ids: events, rest }),
  ];
  return locations.length > 0 || entries.length === 0
    ? [aboutPlaces(scope, { node, locations, filter: rest }), ...entries]
    : entries;
};

interface Directly {
  readonly kind: 'Actor' | 'Event';
  readonly ids: readonly string[];
  readonly rest: ClaimFilter;
}

const directly = (scope: Scope, node: string, { kind, ids, rest }: Directly): readonly Entry[] => {
  if (ids.length === 0) return [];
  const thing = scope.variable();
  const start = `(${thing}:${kind} WHERE ${thing}.id IN ${scope.parameter([...ids])})`;
  return [
    {
      read: `MATCH ${start}<-[:ABOUT]-(${node}:Claim)`,
      where: conditionsOf(scope, node, { kind: 'Claim', filter: rest }),
    },
  ];
};
