import { IsnadError } from '../domain/errors.js';

/** What is said where a file or a folder of the user's cannot be written. Nothing of it is left. */
export const cannotBeWritten = (path: string, cause: unknown): IsnadError =>
  new IsnadError('OUTPUT_FAILED', `${path} cannot be written: ${(cause as Error).message}`, {
    advice: 'Nothing is left of it. Free some space where it goes, or name another place.',
    cause,
  });
