import type { Operation } from '../graph/reader/reader.js';
import type { Caller } from './access/caller.js';

/** What the resolvers of one operation share. */
export interface Context {
  readonly operation: Operation;
  /** Who asks; requireEditor(context) guards what writes. */
  readonly caller: Caller;
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
}
