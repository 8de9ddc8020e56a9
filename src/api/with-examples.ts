import {
  getNamedType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parseValue,
  valueFromAST,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import data from './examples.json' with { type: 'json' };

const examples: Readonly<Record<string, string>> = data.examples;

/**
 * Puts an example at the end of the description of each input, and of each field and argument that is a text, a number, a
 * date or an id (enums tell their values themselves). Examples are GraphQL values, as a question has them, in examples.json.
 */
export const withExamples = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) if (!type.name.startsWith('__')) inType(type);
  return schema;
};

const inType = (type: GraphQLNamedType): void => {
  if (isInputObjectType(type)) tell(type, examples[type.name]);
  for (const field of fieldsOf(type)) {
    tell(field, exampleOf(field.type, `${type.name}.${field.name}`, `*.${field.name}`));
    for (const arg of 'args' in field ? field.args : [])
      tell(arg, exampleOf(arg.type, `${type.name}.${field.name}(${arg.name}:)`, `*(${arg.name}:)`));
  }
};

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)
    ? Object.values<Field>(type.getFields())
    : [];

interface Described {
  description?: string | null | undefined;
}

const tell = (element: Described, example: string | undefined): void => {
  if (example !== undefined)
    element.description = `${element.description ?? ''} Example: \`${example}\``.trim();
};

const exampleOf = (type: GraphQLType, ...keys: readonly string[]): string | undefined => {
  const named = getNamedType(type);
  if (!isScalarType(named) || named.name === 'Boolean') return undefined;
  return keys.flatMap((key) => examples[key] ?? []).find((example) => isOf(type, example));
};

/** Whether an example is a value of a type: one name may be a text here and an id there. */
const isOf = (type: GraphQLType, example: string): boolean =>
  isInputType(type) && valueFromAST(parseValue(example), type) !== undefined;
