import { IsnadError } from '../../domain/errors.js';
import { limits } from './limits.js';

/** Whether lists and objects stand in one another more than so many deep. It goes no deeper itself. */
export const isDeeper = (value: unknown, most: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((each) => isDeeper(each, most - 1)));

/** What is said of a nesting that nobody could mean: to follow it would take all of the stack. */
export const tooNested = (): IsnadError =>
  new IsnadError(
    'LIMIT_EXCEEDED',
    `The question, or a variable, has more than ${limits.nesting} braces and brackets inside one another.`,
    { advice: 'Ask with a flatter filter: conditions beside one another in place of one inside the other.' },
  );
