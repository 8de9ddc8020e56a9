import { GraphQLInt, Kind, valueFromAST, type FieldNode, type GraphQLField } from 'graphql';
import { largestPage } from '../../graph/reader/page.js';

/** How many a field with pages is asked for; the largest page where what is given is no size. */
export const pageSize = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
  variables: Record<string, unknown>,
): number => {
  const given = (name: string): unknown => {
    const argument = node?.arguments?.find((each) => each.name.value === name);
    const value = argument === undefined ? undefined : valueFromAST(argument.value, GraphQLInt, variables);
    // Null is as good as not given; what cannot be read is not.
    return argument?.value.kind === Kind.NULL ? undefined : value;
  };
  const size =
    given('last') ?? given('first') ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof size === 'number' && size >= 0 && size <= largestPage ? size : largestPage;
};
