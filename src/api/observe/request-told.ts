/** What is told of a request when it has been answered: in the log, in the figures and in traces. No value that was given. */
export interface RequestTold {
  readonly requestId: string;
  /** The name of the operation; empty where it has none, or was never understood. */
  readonly operation: string;
  /** query, mutation or subscription; `invalid` where it was never understood. */
  readonly type: string;
  readonly status: number;
  readonly ms: number;
  readonly statements: number;
  /** The most rows that it could have given. */
  readonly cost: number;
  /** Codes of its errors. */
  readonly codes: readonly string[];
  readonly caller: string;
}
