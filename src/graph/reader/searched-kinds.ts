import type { NodeKind } from '../../domain/id.js';

/** The kinds of node that have a full-text index. */
export const searchedKinds = [
  'Article',
  'Claim',
  'Actor',
  'Location',
  'Event',
] as const satisfies readonly NodeKind[];

export type SearchedKind = (typeof searchedKinds)[number];
