import { itself, list, many, one, properties, type Fields } from './field.js';
import { claimsOf, into, names, out } from './walk.js';

export const article: Fields = {
  ...properties('id', 'file', 'language', 'title', 'dateline', 'url', 'outlet', 'publishedAt', 'text'),
  publishedBy: one(out('PUBLISHED_BY', 'Actor'), 'Actor'),
  assertions: list(into('STATED_IN', 'Assertion'), 'Assertion'),
  claims: list(claimsOf, 'Claim'),
  mentions: many(names, 'Mention', ({ node, link }) => `${link}.starts[0], ${node}.id`),
};

/** What stands on MENTIONS. */
export const mention: Fields = {
  spans: {
    is: 'value',
    of: ({ link }) =>
      `[at IN range(0, size(${link}.starts) - 1) | {start: ${link}.starts[at], end: ${link}.ends[at]}]`,
  },
  node: itself(['Actor', 'Location', 'Event']),
};
