import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { kindOfRow } from '../../graph/reader/row.js';
import type { Collecting } from '../collecting.js';

/** Makes a value of the answer of what the reader gives. @throws Error for a value that is not plainly of its type */
export type Complete = (value: unknown) => unknown;

// One for all: it only says that the executor has to look.
const unfit = new Error('not plainly of its type');
const refuse = (): never => {
  throw unfit;
};

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';

/** Values of the scalars of GraphQL itself that are answered as they are. */
const plain: Readonly<Record<string, Is>> = {
  String: isText,
  ID: isText,
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => Number.isFinite(value),
};

const leaf = (type: GraphQLLeafType): Complete => {
  const is = plain[type.name];
  if (is !== undefined) return (value) => (value == null ? null : is(value) ? value : refuse());
  const known = new Map<unknown, unknown>();
  return (value) => (value == null ? null : (known.get(value) ?? serialized(type, value, known)));
};

/** As many values are remembered, of one field: days, words of an enum. */
const most = 1000;

const serialized = (type: GraphQLLeafType, value: unknown, known: Map<unknown, unknown>): unknown => {
  const told = type.serialize(value) ?? refuse();
  if (known.size < most) known.set(value, told);
  return told;
};

const object = (asking: Collecting, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete => {
  const { schema, fragments, variableValues } = asking;
  const asked = collectSubfields(schema, fragments, variableValues, type, nodes);
  // No plain object can have a field of this name.
  if (asked.has('__proto__')) refuse();
  const fields = [...asked].map(([as, of]) => ({ as, complete: fieldOf(asking, type, of) }));
  return (row) => {
    if (row == null) return null;
    const answer: Record<string, unknown> = {};
    for (const { as, complete } of fields) answer[as] = complete((row as Row)[as]);
    return answer;
  };
};

type Row = Readonly<Record<string, unknown>>;

const fieldOf = (asking: Collecting, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete => {
  const name = nodes[0]?.name.value ?? '';
  const field = type.getFields()[name];
  if (field !== undefined) return completing(asking, field.type, nodes);
  return name === '__typename' ? () => type.name : refuse();
};

const oneOf = (
  asking: Collecting,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
): Complete => {
  const known = new Map<string, Complete>(types.map((type) => [type.name, object(asking, type, nodes)]));
  return (value) => {
    if (value == null) return null;
    const complete = known.get(kindOfRow(value) ?? '');
    return complete === undefined ? refuse() : complete(value);
  };
};

/** How a field's value is completed, made once for all its values: what the executor would do field by field. */
export const completing = (
  asking: Collecting,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Complete => {
  if (isNonNullType(type)) {
    const complete = completing(asking, type.ofType, nodes);
    return (value) => complete(value) ?? refuse();
  }
  if (isListType(type)) {
    const complete = completing(asking, type.ofType, nodes);
    return (value) => (value == null ? null : Array.isArray(value) ? value.map(complete) : refuse());
  }
  if (isLeafType(type)) return leaf(type);
  if (isAbstractType(type)) return oneOf(asking, asking.schema.getPossibleTypes(type), nodes);
  return isObjectType(type) ? object(asking, type, nodes) : refuse();
};
