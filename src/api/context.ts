import type { Operation, Reader } from '../graph/reader/reader.js';
import type { Caller } from './access/caller.js';
import type { Writing } from './mutations/ports.js';
import type { Watch } from './observe/watch.js';
import type { Subscribing } from './subscriptions/events.js';

/** What there is beside reading. */
export interface Beside {
  /** None where the server only reads. */
  readonly writing?: Writing;
  /** None where nothing can be subscribed to. */
  readonly subscribing?: Subscribing;
}

/** What the resolvers of one operation share. */
export interface Context extends Beside {
  readonly operation: Operation;
  /** Roots that are being read already, or have been, by the name that they are asked under. */
  readonly read: Map<string, Promise<unknown>>;
  /** Who asks; requireEditor(context) guards what writes. */
  readonly caller: Caller;
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
  /** What the operation does, as it does it. */
  readonly watch: Watch;
}

/** Whoever asks, and over which wire. */
interface Asking extends Beside {
  readonly caller: Caller;
  readonly requestId: string;
  readonly watch: Watch;
  /** Aborted when whoever asks is gone. */
  readonly signal: AbortSignal;
}

/** The context of an operation over a reader. */
export const contextOf = (reader: Reader, { signal, ...asking }: Asking): Context => ({
  operation: reader.operation({ signal, watch: asking.watch.statement }),
  read: new Map(),
  ...asking,
});
