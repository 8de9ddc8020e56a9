import { IsnadError, onOneLine } from '../domain/errors.js';

/** An article that did not get through, and why. */
export interface Failure {
  /** The file, with `#line` for a line of a .jsonl file. */
  readonly file: string;
  readonly error: IsnadError;
}

/** A failure nobody foresaw: a defect of isnad that one article shows. The other articles go on. */
export const defect = (file: string, doing: string, cause: unknown): Failure => ({
  file,
  error: new IsnadError('INTERNAL', onOneLine(`${file}: ${doing} failed: ${(cause as Error).message}`), {
    advice: 'This is a defect of isnad. Please report it with the article.',
    cause,
  }),
});
