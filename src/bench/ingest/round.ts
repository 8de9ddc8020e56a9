import type { IsnadRun } from './isnad-run.js';

/** What was measured of one round, each after the other in the same database, which is emptied in between. */
export interface Round {
  readonly endToEnd: IsnadRun;
  readonly writeOnly: IsnadRun;
  /** Milliseconds. */
  readonly raw: number;
}
