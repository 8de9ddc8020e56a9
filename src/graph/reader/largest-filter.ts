import { IsnadError } from '../../domain/errors.js';
import { asked, type Selected } from './selection.js';

const mostConditions = 200;

/** Refuses a selection whose filters together have too many conditions. @throws IsnadError LIMIT_EXCEEDED */
export const checkFilters = (selected: Selected): void => {
  if (conditionsIn(selected) > mostConditions)
    throw new IsnadError('LIMIT_EXCEEDED', `filter: has more than ${mostConditions} conditions`);
};

const conditionsIn = (selected: Selected): number =>
  sizeOf(selected.args.filter) + asked(selected).reduce((sum, each) => sum + conditionsIn(each), 0);

const sizeOf = (filter: unknown): number =>
  typeof filter !== 'object' || filter === null
    ? Number(filter !== undefined)
    : Object.values(filter).reduce<number>((sum, each) => sum + sizeOf(each), 1);
