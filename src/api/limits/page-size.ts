import { GraphQLInt, Kind, valueFromAST, type FieldNode, type GraphQLField } from 'graphql';
import { largestPage, usualPage } from '../../graph/reader/page.js';

/** Arguments that say how much of a list is asked for, and the most that each takes. */
const sizes: Readonly<Record<string, number>> = { last: largestPage, first: largestPage, limit: 1000 };

/** The names of the arguments that say how much is asked for. */
export const sizeArguments: readonly string[] = Object.keys(sizes);

/**
 * How much a field is asked for: the most that it takes, where what is given is no size.
 * @returns nothing for a field that cannot be asked for more or less
 */
export const pageSize = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
  variables: Record<string, unknown>,
): number | undefined => {
  const declared = field.args.filter(({ name }) => name in sizes);
  const [usual] = declared.filter(({ name }) => name !== 'last');
  if (usual === undefined) return undefined;
  const given = (name: string): unknown => {
    const argument = node?.arguments?.find((each) => each.name.value === name);
    const value = argument === undefined ? undefined : valueFromAST(argument.value, GraphQLInt, variables);
    // Null is as good as not given; what cannot be read is not.
    return argument?.value.kind === Kind.NULL ? undefined : value;
  };
  const size = given('last') ?? given(usual.name) ?? usual.defaultValue ?? usualPage;
  const most = sizes[usual.name] ?? largestPage;
  return typeof size === 'number' && size >= 0 && size <= most ? size : most;
};
