import { aboutPlaces } from './about-places.js';
import { conditionsOf } from './conditions/conditions.js';
import { entitiesOf } from './conditions/entity.js';
import type { ClaimFilter, EntityFilter } from './filters.js';
import { inIndexOrder } from './in-index-order.js';
import { inKeyOrder } from './in-key-order.js';
import type { Entry } from './list-pattern.js';
import { claimedBy } from './model/keyed-edge.js';
import type { Scope } from './scope.js';

interface Asked {
  readonly filter: ClaimFilter;
  /** All that the filter asks of a claim. */
  readonly where: readonly string[];
}

/** Ways into a list of claims, and the words of the filter that these start from. */
interface Ways {
  readonly entries: readonly Entry[];
  readonly without: readonly string[];
}

/** The ways into a list of claims that have the order of a page by date: by a place, by a speaker, else through all. */
export const claimEntries = (scope: Scope, node: string, { filter, where }: Asked): Ways => {
  const { about, ...rest } = filter;
  if (about !== undefined) return { entries: aboutEntries(scope, node, { about, rest }), without: ['about'] };
  const actor = filter.source?.actor;
  if (actor === undefined) return { entries: [inIndexOrder({ kind: 'Claim', node, where })], without: [] };
  const { actors } = entitiesOf(scope, 'source.actor', actor);
  const by = {
    actors,
    filter,
    where: saidByAlone(filter)
      ? conditionsOf(scope, node, { kind: 'Claim', filter: withoutSource(filter) })
      : where,
  };
  return { entries: [bySpeakers(scope, node, by)], without: ['source.actor'] };
};

// The edge tells who says it. Whatever else is asked of how it is said must hold of one assertion, the speaker included.
const saidByAlone = ({ source, stance, article }: ClaimFilter): boolean =>
  stance === undefined &&
  article === undefined &&
  Object.entries(source ?? {}).every(([word, value]) => word === 'actor' || value === undefined);

const withoutSource = (filter: ClaimFilter): ClaimFilter => {
  const { source, ...rest } = filter;
  return source === undefined ? filter : rest;
};

const bySpeakers = (
  scope: Scope,
  node: string,
  { actors, filter, where }: Asked & { readonly actors: readonly string[] },
): Entry => inKeyOrder(scope, { node, by: claimedBy, values: [actors], where, said: filter.said });

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
