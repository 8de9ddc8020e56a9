import type { QuantityFilter } from '../filters.js';
import { into } from '../model/walk.js';
import { equals, inRange, isOneOf } from './common.js';
import { leading, on, plain, type Terms } from './term.js';

/** Every word of a filter of numbers. */
export const quantityTerms: Terms<QuantityFilter> = {
  id: on('%.id', isOneOf),
  counts: on('%.counts', isOneOf),
  atLeast: plain((scope, node, least) => `${node}.value >= ${scope.parameter(least)}`),
  atMost: plain((scope, node, most) => `${node}.value <= ${scope.parameter(most)}`),
  unit: on('%.unit', isOneOf),
  approx: on('%.approx', equals),
  said: on('%.said', inRange('said')),
  claim: leading(into('QUANTIFIES', 'Claim'), 'Claim'),
};
