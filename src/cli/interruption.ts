/** A wish of the user to stop: the first Ctrl-C asks, the second ends the process as ever. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly release: () => void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Listens for Ctrl-C and for `kill` until it is released. */
export const listenForInterruption = (): Interruption => {
  const controller = new AbortController();
  const release = (): void => {
    for (const name of signals) process.off(name, stop);
  };
  const stop = (): void => {
    release();
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, release };
};
