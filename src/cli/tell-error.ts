import { IsnadError } from '../domain/errors.js';
import { forTerminal } from '../language/for-terminal.js';

/** An error as people read it: its code, what is wrong, and what to do, all but the first line indented. No stack. */
const errorText = ({ code, message, advice }: IsnadError): string => {
  const [first = '', ...more] = [...message.split('\n'), ...(advice ?? '').split('\n')].filter(
    (line) => line !== '',
  );
  return forTerminal([`error ${code}: ${first}`, ...more.map((line) => `  ${line}`), ''].join('\n'));
};

// The driver's errors reach the command line only when the database fails in the middle of something.
const isFromDatabase = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'Neo4jError';

const wantsStacks = (): boolean => (process.env['DEBUG'] ?? '').split(',').includes('isnad');

/** Whatever was thrown, as an error for people. */
export const foreseen = (error: unknown): IsnadError => {
  if (error instanceof IsnadError) return error;
  if (isFromDatabase(error))
    return new IsnadError('DATABASE_FAILED', error.message, {
      advice: 'Whatever was written is kept. Run `isnad doctor`, then the same command again.',
      cause: error,
    });
  const message = error instanceof Error ? error.message : String(error);
  return new IsnadError('INTERNAL', message, {
    advice: 'This is a defect of isnad. DEBUG=isnad shows where it happened.',
    cause: error,
  });
};

/** Writes an error to the error output. DEBUG=isnad adds where it came from. */
export const tellError = (error: unknown): void => {
  process.stderr.write(errorText(foreseen(error)));
  if (wantsStacks() && error instanceof Error) process.stderr.write(forTerminal(`${error.stack ?? ''}\n`));
};
