/** How a command ends: docs/errors.md says the same. */
export const exitCodes = {
  /** All that was asked for is done. */
  done: 0,
  /** Some articles failed, each named on the error output; the others are done. */
  someFailed: 1,
  /** Wrong usage, or no database: nothing was done, or it stopped on the way. */
  refused: 2,
  /** Ctrl-C, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Makes what a command does into what commander calls: the code it comes to is the process's. */
export const ending =
  <A extends readonly unknown[]>(action: (...args: A) => Promise<ExitCode>) =>
  async (...args: A): Promise<void> => {
    process.exitCode = await action(...args);
  };
