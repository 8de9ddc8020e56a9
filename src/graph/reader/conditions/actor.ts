import type { ActorFilter } from '../filters.js';
import { into, out } from '../model/walk.js';
import { hasWords, isCountry, isOneOf } from './common.js';
import { on, plain, related, type Terms } from './term.js';

/** Every word of an actor filter. */
export const actorTerms: Terms<ActorFilter> = {
  id: on('%.id', isOneOf),
  name: plain((scope, node, name) => isOneOf(scope, `${node}.id`)(scope.names(name).actors)),
  type: on('%.type', isOneOf),
  sourceType: on("coalesce(%.sourceType, 'UNKNOWN')", isOneOf),
  office: on('%.office', isOneOf),
  country: on('%.country', isCountry),
  text: plain(hasWords),
  claims: related(into('CLAIMED_BY', 'Claim'), 'Claim'),
  claimsAbout: related(into('ABOUT', 'Claim'), 'Claim'),
  events: related(into('PARTICIPANT', 'Event'), 'Event'),
  affiliations: related(out('AFFILIATED_WITH', 'Actor'), 'Actor'),
  affiliates: related(into('AFFILIATED_WITH', 'Actor'), 'Actor'),
};
