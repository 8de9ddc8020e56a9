import { itself, list, many, ofLink, properties, property, type Fields } from './field.js';
import { aboutIn } from './keyed-edge.js';
import { eventsIn, into, namedIn, out } from './walk.js';

export const location: Fields = {
  ...properties('id', 'name', 'nameEn', 'kind', 'country', 'latitude', 'longitude', 'gazetteerId'),
  aliases: property('names'),
  within: many(out('WITHIN', 'Location'), 'Containment'),
  contains: many(into('WITHIN', 'Location'), 'Containment'),
  claims: list(into('ABOUT_IN', 'Claim'), 'Claim', aboutIn),
  events: list(eventsIn, 'Event'),
  articles: list(namedIn, 'Article'),
};

/** What stands on WITHIN. */
export const containment: Fields = {
  basis: ofLink('basis'),
  accordingTo: { is: 'value', of: ({ link }) => `coalesce(${link}.accordingTo, [])` },
  location: itself('Location'),
};
