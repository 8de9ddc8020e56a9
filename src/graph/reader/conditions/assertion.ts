import type { AssertionFilter } from '../filters.js';
import { out } from '../model/walk.js';
import { equals, hasWords, inRange, isOneOf } from './common.js';
import { allOf } from './logic.js';
import { saidBy } from './said-so.js';
import { leading, on, plain, related, type Terms } from './term.js';

/** Every word of an assertion filter. */
export const assertionTerms: Terms<AssertionFilter> = {
  id: on('%.id', isOneOf),
  stance: on('%.stance', isOneOf),
  certainty: on('%.certainty', isOneOf),
  polarity: on('%.polarity', isOneOf),
  reporterDistance: on('%.reporterDistance', isOneOf),
  identification: on('%.identification', isOneOf),
  mode: on('%.mode', isOneOf),
  quoted: on('%.quoted', equals),
  said: on('%.said', inRange('said')),
  // Its words are folded once, with all wordings of what is said.
  text: plain((scope, node, text) => {
    const claim = scope.variable();
    return `EXISTS { MATCH (${node})-[:OF]->(${claim}:Claim) WHERE ${hasWords(scope, claim, text)} }`;
  }),
  source: plain((scope, node, source) => {
    const speaker = scope.variable();
    const conditions = allOf(saidBy(scope, { said: node, speaker }, source));
    return `EXISTS { MATCH (${node})-[:MADE_BY]->(${speaker}:Actor) WHERE ${conditions} }`;
  }),
  via: related(out('REPORTED_VIA', 'Actor'), 'Actor'),
  onBehalfOf: related(out('ON_BEHALF_OF', 'Actor'), 'Actor'),
  article: leading(out('STATED_IN', 'Article'), 'Article'),
  claim: leading(out('OF', 'Claim'), 'Claim'),
};
