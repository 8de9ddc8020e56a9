import { IsnadError } from '../../domain/errors.js';
import { badInput } from './bad-input.js';
import { asked, namesInFilter, type Selected } from './selection.js';

const mostConditions = 200;
/** As many relations may be walked one behind the other: the database plans each of them inside the one before. */
const mostRelations = 4;
const longestName = 200;

/**
 * Refuses a selection whose filters together have too many conditions, go over too many relations, or look for what is no name.
 * @throws IsnadError LIMIT_EXCEEDED, BAD_INPUT
 */
export const checkFilters = (selected: Selected): void => {
  if (conditionsIn(selected) > mostConditions)
    throw tooLarge(`has more than ${mostConditions} conditions`, 'Ask in several questions.');
  check(selected);
};

const check = (selected: Selected): void => {
  const { filter } = selected.args;
  if (relationsIn(filter) > mostRelations)
    throw tooLarge(`goes over more than ${mostRelations} relations`, 'Ask for ids first, and on from there.');
  namesInFilter(filter).forEach(checkName);
  if (good.has(selected.on)) return;
  asked(selected).forEach(check);
  good.add(selected.on);
};

// Whoever asks the same text again brings the very same tree: it is looked at once.
const good = new WeakSet<Selected['on']>();
const counts = new WeakMap<Selected['on'], number>();

const tooLarge = (problem: string, advice: string): IsnadError =>
  new IsnadError('LIMIT_EXCEEDED', `filter: ${problem}`, { advice });

const checkName = (name: string): void => {
  if (name.length > longestName)
    throw badInput('name', `is longer than ${longestName} characters`, 'Give one name of one thing.');
};

const conditionsIn = (selected: Selected): number => {
  const below = counts.get(selected.on) ?? asked(selected).reduce((sum, each) => sum + conditionsIn(each), 0);
  counts.set(selected.on, below);
  return sizeOf(selected.args.filter) + below;
};

const sizeOf = (filter: unknown): number =>
  typeof filter !== 'object' || filter === null
    ? Number(filter !== undefined)
    : Object.values(filter).reduce<number>((sum, each) => sum + sizeOf(each), 1);

const quantifiers: ReadonlySet<string> = new Set(['some', 'none', 'all']);

/** The most relations that a filter goes over on one way down. */
const relationsIn = (filter: unknown): number =>
  typeof filter !== 'object' || filter === null
    ? 0
    : Math.max(
        0,
        ...Object.entries(filter).map(
          ([key, each]: [string, unknown]) => relationsIn(each) + Number(quantifiers.has(key)),
        ),
      );
