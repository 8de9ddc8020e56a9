import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
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
});
