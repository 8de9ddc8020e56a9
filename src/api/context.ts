import type { Operation } from '../graph/reader/reader.js';

/** What the resolvers of one operation share. */
export interface Context {
  readonly operation: Operation;
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
}
