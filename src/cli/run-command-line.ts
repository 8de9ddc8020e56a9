import { CommanderError } from 'commander';
import { IsnadError } from '../domain/errors.js';
import { exitCodes } from './exit-code.js';
import { program } from './program.js';
import { tellError } from './tell-error.js';

const cannotBeWritten = (cause: Error): IsnadError =>
  new IsnadError('OUTPUT_FAILED', `the output cannot be written: ${cause.message}`, {
    advice: 'Free some space where the output goes, or send it elsewhere.',
    cause,
  });

// `isnad extract … | head`: whoever read has enough, and that is no error of ours.
const stopWhenNothingCanBeWritten = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    tellError(cannotBeWritten(error));
    process.exit(exitCodes.refused);
  });
  // Where errors cannot be told, the work may still be done and the exit code says how.
  process.stderr.on('error', () => undefined);
};

/** Runs one command line; the process's exit code says how it ended. Nothing is thrown. */
export const runCommandLine = async (args: readonly string[]): Promise<void> => {
  stopWhenNothingCanBeWritten();
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
