import type { JudgementFilter } from '../filters.js';
import { stateOf } from '../model/judgement.js';
import { isOneOf } from './common.js';
import { on, plain, type Terms } from './term.js';

/** Every word of a judgement filter. */
export const judgementTerms: Terms<JudgementFilter> = {
  id: on('%.id', isOneOf),
  verdict: on('%.verdict', isOneOf),
  who: on('%.who', isOneOf),
  article: plain((scope, node, article) => {
    const anchor = scope.variable();
    return `EXISTS { MATCH (${node})-[:AT]->(${anchor}:Anchor) WHERE ${anchor}.article = ${scope.parameter(article)} }`;
  }),
  state: plain((scope, node, states) => isOneOf(scope, `(${stateOf(node)})`)(states)),
};
