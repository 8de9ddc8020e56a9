import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  getNamedType,
  isScalarType,
  parseValue,
  valueFromAST,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import data from '../../src/api/examples.json' with { type: 'json' };
import { buildApiSchema, schemaText } from '../../src/api/schema.js';
import { model } from '../../src/graph/reader/model/model.js';

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

/** What of a type has no description: `Claim.text`, `Claim.text(first:)`, `Stance.SAY`. */
const undescribed = (type: GraphQLNamedType): readonly string[] => {
  const own = type.description ? [] : [type.name];
  if (isScalarType(type)) return own;
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap((field) =>
        field.description ? [] : [`${type.name}.${field.name}`],
      ),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args.flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name}:)`])),
    ]),
  ];
};

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
  /** Its type, where it is a field or an argument. */
  readonly type?: GraphQLInputType;
}

/** What is asked for by a value: inputs, and the fields and arguments that are a text, a number, a date or an id. */
const valued = (type: GraphQLNamedType): readonly Part[] => {
  if (!isInputObjectType(type) && !isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
  const parts = fields.flatMap((field): readonly Part[] => [
    {
      name: `${type.name}.${field.name}`,
      description: field.description,
      type: field.type as GraphQLInputType,
    },
    ...('args' in field ? field.args : []).map((arg) => ({
      name: `${type.name}.${field.name}(${arg.name}:)`,
      description: arg.description,
      type: arg.type,
    })),
  ]);
  const isValued = (part: Part): boolean => {
    const named = part.type && getNamedType(part.type);
    return isScalarType(named) && named.name !== 'Boolean';
  };
  const own = isInputObjectType(type) ? [{ name: type.name, description: type.description, type }] : [];
  return [...own, ...parts.filter(isValued)];
};

const exampleIn = ({ description }: Part): string | undefined =>
  / Example: `(.*)`$/su.exec(description ?? '')?.[1];

const readTypes = Object.entries(model).filter(([name]) => isObjectType(schema.getType(name)));

describe('the schema', () => {
  it.each(readTypes)('%s has just the fields that the reader can read', (name, fields) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual(Object.keys(fields).sort());
  });

  it('is the one in schema/schema.graphql', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(schemaText());
  });

  it('describes every type, field, argument and value', () => {
    expect(types.length).toBeGreaterThan(50);
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  // Whoever adds a field finds the examples in src/api/examples.json.
  it('shows an example of every input, and of every text, number, date and id', () => {
    const parts = types.flatMap(valued);
    expect(parts.filter((part) => exampleIn(part) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('shows examples that are values of their types', () => {
    const isValue = (part: Part): boolean =>
      part.type !== undefined && valueFromAST(parseValue(exampleIn(part) ?? ''), part.type) !== undefined;
    expect(
      types
        .flatMap(valued)
        .filter((part) => !isValue(part))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('has no example of a field that it does not have', () => {
    const names = types.flatMap(valued).map(({ name }) => name);
    const given = Object.keys(data.examples).filter((key) => /^[A-Z]\w*\./u.test(key));
    expect(given.filter((key) => !names.includes(key))).toEqual([]);
  });
});
