import { IsnadError } from '../../domain/errors.js';

/** An argument that cannot be answered. The message names the argument and never repeats its value. */
export const badInput = (argument: string, problem: string, advice?: string): IsnadError =>
  new IsnadError('BAD_INPUT', `${argument}: ${problem}`, advice === undefined ? {} : { advice });
