import { type ErrorCode, IsnadError, onOneLine, UnreadableArticle } from '../domain/errors.js';

/** An article that did not get through, and why. */
export interface Failure {
  /** The file, with `#line` for a line of a .jsonl file. */
  readonly file: string;
  readonly error: IsnadError;
}

/** A failure as plain data, as one thread tells it to another: errors lose their class on the way. */
export interface ToldFailure {
  readonly file: string;
  readonly code: ErrorCode;
  /** Of an article that cannot be read: without the file's name. */
  readonly reason: string;
  readonly advice: string | undefined;
  readonly cause?: unknown;
}

/** A failure nobody foresaw: a defect of isnad that one article shows. The other articles go on. */
export const defect = (file: string, doing: string, cause: unknown): Failure => ({
  file,
  error: new IsnadError('INTERNAL', onOneLine(`${file}: ${doing} failed: ${(cause as Error).message}`), {
    advice: 'This is a defect of isnad. Please report it with the article.',
    cause,
  }),
});

/** A failure, as plain data. */
export const told = ({ file, error }: Failure): ToldFailure => ({
  file,
  code: error.code,
  reason: error instanceof UnreadableArticle ? error.reason : error.message,
  advice: error.advice,
  ...(error.cause instanceof Error ? { cause: error.cause } : {}),
});

/** The failure that was told. */
export const failureOf = ({ file, code, reason, advice, cause }: ToldFailure): Failure => {
  if (code === 'UNREADABLE_ARTICLE') return { file, error: new UnreadableArticle(file, reason, advice) };
  return {
    file,
    error: new IsnadError(code, reason, { ...(advice === undefined ? {} : { advice }), cause }),
  };
};
