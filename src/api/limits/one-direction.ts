import { Kind, type FieldNode } from 'graphql';
import { IsnadError } from '../../domain/errors.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses `first` and `last` on one field. It must be seen in the question itself: once `first` has its default, nobody can
 * tell whether it was written.
 * @param fields those that have both, each perhaps as null or as a variable without a value
 * @throws IsnadError BAD_INPUT
 */
export const oneDirection = (fields: readonly FieldNode[], variables: Variables): void => {
  for (const field of fields)
    if (gives(field, 'first', variables) && gives(field, 'last', variables))
      throw new IsnadError(
        'BAD_INPUT',
        `last: may not be given together with first, on ${field.name.value}`,
        {
          advice: 'Give first to page from the start, last to page from the end.',
        },
      );
};

const gives = (field: FieldNode, argument: string, variables: Variables): boolean => {
  const value = field.arguments?.find((each) => each.name.value === argument)?.value;
  if (value === undefined || value.kind === Kind.NULL) return false;
  return value.kind !== Kind.VARIABLE || variables[value.name.value] != null;
};
