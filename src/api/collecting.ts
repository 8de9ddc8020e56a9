import {
  getNamedType,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** An operation with the variables it came with. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The variables of an operation as its types take them; nothing where one cannot be read: the executor refuses it. */
export const variablesIn = ({
  schema,
  operation,
  variables,
}: AskedOperation): Record<string, unknown> | undefined =>
  getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 1 }).coerced;

/** What the selections of one operation are collected with: the executor's info has it. */
export type Collecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The fragments of a document by their names. */
export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );

/** The types of object that a field may lead to; none for a value. */
export const objectTypes = (
  { schema }: Pick<Collecting, 'schema'>,
  type: GraphQLOutputType,
): readonly GraphQLObjectType[] => {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
};
