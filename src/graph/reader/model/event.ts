import { itself, list, many, ofLink, one, properties, type Fields } from './field.js';
import { into, namedIn, out } from './walk.js';

export const event: Fields = {
  ...properties('id', 'type', 'mode', 'trigger', 'realis', 'from', 'to', 'precision'),
  location: one(out('OCCURRED_AT', 'Location'), 'Location'),
  participants: many(
    out('PARTICIPANT', 'Actor'),
    'Participant',
    ({ node, link }) => `${link}.role, ${node}.id`,
  ),
  claims: list(into('ABOUT', 'Claim'), 'Claim'),
  articles: list(namedIn, 'Article'),
};

/** What stands on PARTICIPANT. */
export const participant: Fields = { role: ofLink('role'), actor: itself('Actor') };
