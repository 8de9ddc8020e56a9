import { itself, many, ofLink, one, orNothing, part, properties, type Fields, type Vars } from './field.js';
import { between, into, out } from './walk.js';

// The nearest to the article's day first, and within one article as it stands there.
const asTold = ({ node }: Vars): string => `${node}.said, ${node}.start, ${node}.id`;

export const claim: Fields = {
  ...properties(
    'id',
    'text',
    'polarity',
    'sourceTypes',
    'stances',
    'sourceCount',
    'articleCount',
    'periodFrom',
    'periodTo',
  ),
  said: orNothing('said'),
  saidLast: orNothing('saidLast'),
  assertions: many(into('OF', 'Assertion'), 'Assertion', asTold),
  speaker: one(out('CLAIMED_BY', 'Actor'), 'Actor'),
  speakers: many(out('CLAIMED_BY', 'Actor'), 'Actor'),
  about: many(out('ABOUT', 'Location', 'Actor', 'Event'), ['Location', 'Actor', 'Event']),
  quantities: many(out('QUANTIFIES', 'Quantity'), 'Quantity'),
  contradicts: many(between('CONTRADICTS', 'Claim'), 'ClaimLink'),
  supports: many(out('SUPPORTS', 'Claim'), 'ClaimLink'),
  supportedBy: many(into('SUPPORTS', 'Claim'), 'ClaimLink'),
  supersedes: many(out('SUPERSEDES', 'Claim'), 'ClaimLink'),
  supersededBy: many(into('SUPERSEDES', 'Claim'), 'ClaimLink'),
  corroboration: { is: 'corroboration' },
};

/** What stands on a relation between two claims. */
export const claimLink: Fields = { basis: ofLink('basis'), score: ofLink('score'), claim: itself('Claim') };

export const quantity: Fields = {
  ...properties('id', 'value', 'min', 'max', 'unit', 'counts', 'approx'),
  said: orNothing('said'),
  evidence: part('Content'),
  assertion: one((from, to) => `(${to}:Assertion {id: ${from}.assertionId})`, 'Assertion'),
  article: one((from, to) => `(${to}:Article {id: ${from}.articleId})`, 'Article'),
  claim: one(into('QUANTIFIES', 'Claim'), 'Claim'),
};
