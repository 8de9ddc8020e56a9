import type { DateRange, EventFilter } from '../filters.js';
import { into, out, placeOrAround } from '../model/walk.js';
import type { Scope } from '../scope.js';
import { checkRange, hasWords, isOneOf } from './common.js';
import { leadsTo } from './entity.js';
import { allOf, given } from './logic.js';
import { on, plain, related, type Terms } from './term.js';

// Two periods meet where each begins before the other ends.
const happenedDuring = (scope: Scope, node: string, range: DateRange): string => {
  checkRange('date', range);
  return allOf([
    `${node}.from IS NOT NULL`,
    ...given(range.from, (from) => `coalesce(${node}.to, ${node}.from) >= ${scope.parameter(from)}`),
    ...given(range.to, (to) => `${node}.from <= ${scope.parameter(to)}`),
  ]);
};

/** Every word of an event filter. */
export const eventTerms: Terms<EventFilter> = {
  id: on('%.id', isOneOf),
  type: on('%.type', isOneOf),
  mode: on('%.mode', isOneOf),
  realis: on('%.realis', isOneOf),
  place: plain(leadsTo('place', 'locations', placeOrAround)),
  participant: plain(leadsTo('participant', 'actors', out('PARTICIPANT', 'Actor'))),
  date: plain(happenedDuring),
  text: plain(hasWords),
  participants: related(out('PARTICIPANT', 'Actor'), 'Actor'),
  claims: related(into('ABOUT', 'Claim'), 'Claim'),
};
