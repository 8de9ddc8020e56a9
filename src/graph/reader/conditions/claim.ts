import type { ClaimFilter, EntityFilter } from '../filters.js';
import { between, into, out } from '../model/walk.js';
import type { Scope } from '../scope.js';
import { hasWords, inRange, isOneOf } from './common.js';
import { entitiesOf } from './entity.js';
import { elsewhere, leading, on, plain, related, type Terms } from './term.js';

/** About the thing; about a place: about it or anything inside it. */
const isAbout = (scope: Scope, node: string, filter: EntityFilter): string => {
  const { locations, actors, events } = entitiesOf(scope, 'about', filter);
  const [edge, thing] = [scope.variable(), scope.variable()];
  const inside = `EXISTS { MATCH (${node})-[${edge}:ABOUT_IN]->(:Location) WHERE ${isOneOf(scope, `${edge}.place`)(locations)} }`;
  const itself = `EXISTS { MATCH (${node})-[:ABOUT]->(${thing}:Actor|Event) WHERE ${isOneOf(scope, `${thing}.id`)([...actors, ...events])} }`;
  return `${inside} OR ${itself}`;
};

/** Every word of a claim filter. */
export const claimTerms: Terms<ClaimFilter> = {
  id: on('%.id', isOneOf),
  text: plain(hasWords),
  said: on('%.said', inRange('said')),
  polarity: on('%.polarity', isOneOf),
  minSources: plain((scope, node, least) => `${node}.sourceCount >= ${scope.parameter(least)}`),
  contested: plain(
    (scope, node, is) => `EXISTS { (${node})-[:CONTRADICTS]-(:Claim) } = ${scope.parameter(is)}`,
  ),
  about: plain(isAbout),
  // How it is said holds of one assertion together: see said-so.ts.
  source: elsewhere,
  stance: elsewhere,
  article: elsewhere,
  event: leading(out('ABOUT', 'Event'), 'Event'),
  quantity: leading(out('QUANTIFIES', 'Quantity'), 'Quantity'),
  assertions: related(into('OF', 'Assertion'), 'Assertion'),
  speakers: related(out('CLAIMED_BY', 'Actor'), 'Actor'),
  places: related(out('ABOUT', 'Location'), 'Location'),
  events: related(out('ABOUT', 'Event'), 'Event'),
  quantities: related(out('QUANTIFIES', 'Quantity'), 'Quantity'),
  contradicts: related(between('CONTRADICTS', 'Claim'), 'Claim'),
  supersededBy: related(into('SUPERSEDES', 'Claim'), 'Claim'),
};
