import { IsnadError } from '../../domain/errors.js';

/** A field of a mutation that cannot be understood. */
export const badField = (field: string, problem: string, advice?: string): IsnadError =>
  new IsnadError('BAD_INPUT', `${field}: ${problem}`, advice === undefined ? {} : { advice });

/** What a field names and what is not there. */
export const notFound = (field: string, what: string): IsnadError =>
  new IsnadError('NOT_FOUND', `${field}: there is no ${what} of this ${field === 'url' ? 'url' : 'id'}.`, {
    advice: 'It may have been removed, or have become another by what was written since.',
  });

/** @throws IsnadError LIMIT_EXCEEDED that names the field, for a text of more than so many characters */
export const checkLength = (field: string, text: string | null | undefined, most: number): void => {
  if ((text?.length ?? 0) > most)
    throw new IsnadError('LIMIT_EXCEEDED', `${field}: has more than ${most} characters.`, {
      advice: 'Shorten it, or leave out what is not needed.',
    });
};
