import { CommanderError } from 'commander';
import { exitCodes } from './exit-code.js';
import { program } from './program.js';
import { tellError } from './tell-error.js';

// `isnad extract … | head`: whoever read has enough, and that is no error of ours.
const stopWhenNobodyReads = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    throw error;
  });
};

/** Runs one command line; the process's exit code says how it ended. Nothing is thrown. */
export const runCommandLine = async (args: readonly string[]): Promise<void> => {
  stopWhenNobodyReads();
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has told already what it has to tell; its zero is the end of --help and --version.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
      return;
    }
    tellError(error);
    process.exitCode = exitCodes.refused;
  }
};
