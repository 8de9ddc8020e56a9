import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Selected } from '../graph/reader/selection.js';
import { argumentsOf } from './arguments-of.js';

/**
 * What one root field asks for, as plain data. Fields are collected by the executor's own function, so that aliases,
 * fragments, variables, @skip and @include mean here what they mean when the answer is put together.
 */
export const selectionOf = (info: GraphQLResolveInfo): Selected => {
  const field = info.parentType.getFields()[info.fieldName];
  if (field === undefined) throw new Error(`no field ${info.fieldName}`);
  return selected(info, String(info.path.key), { field, nodes: info.fieldNodes });
};

interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  /** Every place of the query that asks for it under one name. */
  readonly nodes: readonly FieldNode[];
}

const selected = (info: GraphQLResolveInfo, as: string, { field, nodes }: Asked): Selected => {
  const [first] = nodes;
  const given = first === undefined ? {} : getArgumentValues(field, first, info.variableValues);
  return { name: field.name, as, args: argumentsOf(given), on: below(info, field.type, nodes) };
};

const below = (
  info: GraphQLResolveInfo,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Selected['on'] =>
  Object.fromEntries(objectTypes(info, type).map((each) => [each.name, fieldsOf(info, each, nodes)]));

const objectTypes = (info: GraphQLResolveInfo, type: GraphQLOutputType): readonly GraphQLObjectType[] => {
  const named = getNamedType(type);
  if (isAbstractType(named)) return info.schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
};

const fieldsOf = (
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly Selected[] =>
  [...collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes)].flatMap(
    ([as, asked]) => {
      // What is not among the type's fields is `__typename`, which the executor answers itself.
      const field = type.getFields()[asked[0]?.name.value ?? ''];
      return field === undefined ? [] : [selected(info, as, { field, nodes: asked })];
    },
  );
