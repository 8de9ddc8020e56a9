import { NoDatabase } from '../../domain/errors.js';
import type { GraphSettings } from '../graph.js';

/** What a caller says about where it runs. */
export interface ServerWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dataDir: string;
  /** Gets one human line for each step. */
  report(message: string): void;
}

/** A share in the managed server of a data directory. It ends with `release` and with the process. */
export interface ServerLease {
  readonly settings: GraphSettings;
  /** Gives the share back; on wish waits until the server has stopped (when this was its last share). */
  release(options?: { readonly untilStopped?: boolean }): Promise<void>;
}

/** Shares the managed server of the data directory, starting it where it does not run. */
export const leaseServer = (wish: ServerWish): Promise<ServerLease> => {
  wish.report('The managed server is being built: set ISNAD_TEST_NEO4J_URI for now.');
  return Promise.reject(new NoDatabase('no managed server yet'));
};
