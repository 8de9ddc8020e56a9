import type { WatchStatement } from '../../graph/reader/reader.js';
import type { Metrics } from './metrics.js';
import type { RequestSpan } from './tracing.js';

/** A statement that a request has run. */
interface Ran {
  readonly statement: string;
  readonly ms: number;
}

/** What happens during one request, as it happens. */
export class Watch {
  /** The most rows that the operation can give; known once it has been understood. */
  cost = 0;
  readonly ran: Ran[] = [];
  readonly #started = performance.now();

  constructor(
    readonly metrics: Metrics,
    readonly span?: RequestSpan,
  ) {}

  /** Milliseconds so far. */
  get ms(): number {
    return performance.now() - this.#started;
  }

  readonly statement: WatchStatement = (statement) => {
    const started = performance.now();
    const counted = this.metrics.statement();
    const traced = this.span?.statement(statement);
    return (error) => {
      const ms = performance.now() - started;
      this.ran.push({ statement, ms });
      counted(ms / 1000);
      traced?.(error);
    };
  };
}
