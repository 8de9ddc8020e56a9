import { IsnadError } from '../../domain/errors.js';

/** A place of a file that is read. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A document that cannot be imported: where, and why. */
export const badExport = ({ file, line }: Place, reason: string, advice?: string): IsnadError =>
  new IsnadError('UNREADABLE_EXPORT', `${file}:${line}: ${reason}`, {
    advice: advice ?? 'Nothing was written. Take the file anew from where it was exported.',
  });
