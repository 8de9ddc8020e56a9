import { kindOfId } from '../../../domain/id.js';
import type { EntityFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { atLeastOne } from './logic.js';

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

const byId = (id: string): Entities => {
  const kind = kindOfId(id);
  return {
    locations: kind === 'Location' ? [id] : [],
    actors: kind === 'Actor' ? [id] : [],
    events: kind === 'Event' ? [id] : [],
  };
};
