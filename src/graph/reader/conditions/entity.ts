import { kindOfId } from '../../../domain/id.js';
import type { EntityFilter } from '../filters.js';
import type { Walk } from '../model/walk.js';
import type { Scope } from '../scope.js';
import { atLeastOne } from './common.js';

/** Ids of what an entity filter stands for, by kind. */
export interface Entities {
  readonly locations: readonly string[];
  readonly actors: readonly string[];
  readonly events: readonly string[];
}

/**
 * Everything that bears the name, or what has the id; with both, the named thing of that id.
 * @throws IsnadError BAD_INPUT where neither is given
 */
export const entitiesOf = (scope: Scope, argument: string, filter: EntityFilter): Entities => {
  atLeastOne(argument, filter, 'Give an id or a name.');
  if (filter.name === undefined) return byId(filter.id ?? '');
  const named = scope.names(filter.name);
  const wanted = (id: string): boolean => filter.id === undefined || filter.id === id;
  return { locations: named.locations.filter(wanted), actors: named.actors.filter(wanted), events: [] };
};

/** A condition that a walk from the node leads to one of the things of a kind that the filter stands for. */
export const leadsTo =
  (argument: string, kind: keyof Entities, walk: Walk) =>
  (scope: Scope, node: string, filter: EntityFilter): string => {
    const there = scope.variable();
    const ids = scope.parameter([...entitiesOf(scope, argument, filter)[kind]]);
    return `EXISTS { MATCH ${walk(node, there, scope.variable())} WHERE ${there}.id IN ${ids} }`;
  };

const byId = (id: string): Entities => {
  const kind = kindOfId(id);
  return {
    locations: kind === 'Location' ? [id] : [],
    actors: kind === 'Actor' ? [id] : [],
    events: kind === 'Event' ? [id] : [],
  };
};
