import type { PlaceDraft } from '../names/drafts.js';

/** Who or what a claim is about, and the token that says so. */
export interface Target {
  readonly first: number;
  readonly id: string;
  /** Where it is a place. */
  readonly place?: PlaceDraft;
}
