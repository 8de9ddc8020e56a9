import {
  getArgumentValues,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Arguments, Selected } from '../graph/reader/selection.js';
import { argumentsOf } from './arguments-of.js';
import { type Collecting, objectTypes } from './collecting.js';

/**
 * What one root field asks for, as plain data. Fields are collected by the executor's own function, so that aliases,
 * fragments, variables, @skip and @include mean here what they mean when the answer is put together.
 */
export const selectionOf = (info: GraphQLResolveInfo): Selected => {
  const field = info.parentType.getFields()[info.fieldName];
  if (field === undefined) throw new Error(`no field ${info.fieldName}`);
  return selected(info, String(info.path.key), { field, nodes: info.fieldNodes });
};

/** A field that is asked for. */
export interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  /** Every place of the query that asks for it under one name. */
  readonly nodes: readonly FieldNode[];
}

const selected = (info: Collecting, as: string, asked: Asked): Selected => ({
  name: asked.field.name,
  as,
  args: argumentsIn(info, asked),
  on: below(info, asked.field.type, asked.nodes),
});

/** The arguments of one field, in the reader's words. @throws GraphQLError for a value that its type does not take */
export const argumentsIn = (info: Collecting, { field, nodes: [first] }: Asked): Arguments =>
  argumentsOf(first === undefined ? {} : getArgumentValues(field, first, info.variableValues));

/** What is asked of whatever a field leads to. */
export const below = (
  info: Collecting,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Selected['on'] =>
  Object.fromEntries(objectTypes(info, type).map((each) => [each.name, fieldsOf(info, each, nodes)]));

const fieldsOf = (
  info: Collecting,
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
