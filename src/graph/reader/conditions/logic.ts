import { badInput } from '../bad-input.js';
import type { Scope } from '../scope.js';

/** Turns a filter into conditions on a node, all of which must hold. */
export type Conditions<F> = (scope: Scope, node: string, filter: F) => readonly string[];

/** Conditions that all hold, as one. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((each) => `(${each})`).join(' AND ');

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map((each) => `(${each})`).join(' OR ');

interface Combining<F> {
  readonly and?: readonly F[];
  readonly or?: readonly F[];
  readonly not?: F;
}

/** Adds `and`, `or` and `not` to the conditions of one kind of filter. `or: []` holds of nothing. */
export const combined = <F extends Combining<F>>(plain: Conditions<F>): Conditions<F> => {
  const conditions: Conditions<F> = (scope, node, filter) => {
    const whole = (each: F): string => allOf(conditions(scope, node, each));
    return [
      ...plain(scope, node, filter),
      ...(filter.and ?? []).map(whole),
      ...(filter.or === undefined ? [] : [anyOf(filter.or.map(whole))]),
      ...(filter.not === undefined ? [] : [`NOT (${whole(filter.not)})`]),
    ];
  };
  return conditions;
};

/** A condition where the filter has the value, nothing where it has not. */
export const given = <T>(value: T | undefined, condition: (value: T) => string): readonly string[] =>
  value === undefined ? [] : [condition(value)];

/** A filter that must say something: an empty one is a mistake, and would mean everything. */
export const atLeastOne = (argument: string, filter: object, advice: string): void => {
  if (Object.values(filter).every((value) => value === undefined))
    throw badInput(argument, 'is empty', advice);
};
