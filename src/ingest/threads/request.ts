import type { Portion } from '../desk.js';

/** What a thread is asked to do. It does one after another, in order. */
export interface Request {
  readonly id: number;
  readonly does: 'read' | 'extract';
  /** Without its sources where the thread holds the portion. */
  readonly portion: Portion;
  /** The indexes of what is to be extracted. */
  readonly which: readonly number[];
}

/** What a thread answers: to which request, and what came of it. */
export interface Reply {
  readonly id: number;
  readonly outcomes: readonly unknown[];
}

/** What a thread is given when it starts. */
export interface ThreadData {
  /** Whether extractions are given out, or only counted. */
  readonly whole: boolean;
  /** Two numbers that the thread writes before each article: its portion and its index. They outlive the thread. */
  readonly at: Int32Array;
}
