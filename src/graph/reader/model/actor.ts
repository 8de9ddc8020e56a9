import { itself, list, many, ofLink, properties, property, type Fields } from './field.js';
import { claimedBy } from './keyed-edge.js';
import { into, namedIn, out } from './walk.js';

export const actor: Fields = {
  ...properties('id', 'name', 'nameEn', 'type', 'sourceType', 'office', 'country', 'role', 'identification'),
  aliases: property('names'),
  affiliations: many(out('AFFILIATED_WITH', 'Actor'), 'Affiliation'),
  affiliates: many(into('AFFILIATED_WITH', 'Actor'), 'Affiliation'),
  claims: list(into('CLAIMED_BY', 'Claim'), 'Claim', claimedBy),
  claimsAbout: list(into('ABOUT', 'Claim'), 'Claim'),
  events: list(into('PARTICIPANT', 'Event'), 'Event'),
  articles: list(namedIn, 'Article'),
  published: list(into('PUBLISHED_BY', 'Article'), 'Article'),
};

/** What stands on AFFILIATED_WITH. */
export const affiliation: Fields = { role: ofLink('role'), actor: itself('Actor') };
