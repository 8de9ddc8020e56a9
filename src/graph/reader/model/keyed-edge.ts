/** An edge from claims that an index has in the order of a page by date: its properties, then `key`, the day and the claim's id. */
export interface KeyedEdge {
  readonly type: 'ABOUT_IN' | 'CLAIMED_BY';
  /** What stands before the key in the index. */
  readonly properties: readonly string[];
}

/** Of each place that a claim is about or lies in one, for each kind of source. */
export const aboutIn: KeyedEdge = { type: 'ABOUT_IN', properties: ['place', 'source'] };

/** Of each speaker. */
export const claimedBy: KeyedEdge = { type: 'CLAIMED_BY', properties: ['actor'] };
