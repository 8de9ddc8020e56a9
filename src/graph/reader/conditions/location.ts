import type { LocationFilter } from '../filters.js';
import { around, eventsIn, into } from '../model/walk.js';
import { hasWords, isCountry, isOneOf } from './common.js';
import { leadsTo } from './entity.js';
import { on, plain, related, type Terms } from './term.js';

/** Every word of a location filter. */
export const locationTerms: Terms<LocationFilter> = {
  id: on('%.id', isOneOf),
  name: plain((scope, node, name) => isOneOf(scope, `${node}.id`)(scope.names(name).places)),
  kind: on('%.kind', isOneOf),
  country: on('%.country', isCountry),
  within: plain(leadsTo('within', 'locations', around)),
  text: plain(hasWords),
  claims: related(into('ABOUT_IN', 'Claim'), 'Claim'),
  events: related(eventsIn, 'Event'),
};
