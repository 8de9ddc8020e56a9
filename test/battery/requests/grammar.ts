import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import type { Draw } from './draw.js';
import type { Material } from './material.js';

const names = [
  'Kursk',
  'كورسك',
  'مقاطعة كورسك',
  'Sudzha',
  'بوتين',
  'الدفاع الروسية',
  'Ukraine',
  'لا أحد',
] as const;

const scalar = (type: GraphQLNamedType, draw: Draw, { ids }: Material): string => {
  if (type.name === 'Int') return String(1 + draw.below(10));
  if (type.name === 'Float') return String(draw.below(1000) / 10);
  if (type.name === 'Boolean') return draw.often(50) ? 'true' : 'false';
  if (type.name === 'ID') return JSON.stringify(draw.oneOf(ids));
  if (type.name === 'LocalDate') return `"2024-08-${String(10 + draw.below(15))}"`;
  return JSON.stringify(draw.oneOf(names));
};

/** A value that a type takes, as GraphQL writes it. @param deep how many objects may stand in one another */
export const valueOf = (
  draw: Draw,
  material: Material,
  [type, deep]: readonly [GraphQLInputType, number],
): string => {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const one = (): string => valueOf(draw, material, [plain.ofType, deep]);
    return `[${Array.from({ length: 1 + draw.below(2) }, one).join(', ')}]`;
  }
  if (isEnumType(plain)) return draw.oneOf(plain.getValues()).name;
  if (!isInputObjectType(plain)) return scalar(plain as GraphQLNamedType, draw, material);
  const all = Object.values(plain.getFields());
  const flat = all.filter((field) => deep > 0 || !isInputObjectType(getNamedType(field.type)));
  const wanted = all.filter((field) => isNonNullType(field.type));
  const chosen = new Set([
    ...wanted,
    draw.oneOf(flat.length === 0 ? all : flat),
    ...(draw.often(30) ? [draw.oneOf(flat.length === 0 ? all : flat)] : []),
  ]);
  return `{${[...chosen].map((field) => `${field.name}: ${deep < -3 ? 'null' : valueOf(draw, material, [field.type, deep - 1])}`).join(', ')}}`;
};

const backwards = new Set(['last', 'before', 'after']);

const argumentsOf = (field: GraphQLField<unknown, unknown>, draw: Draw, material: Material): string => {
  const given = field.args.filter(
    (one) =>
      (isNonNullType(one.type) && one.defaultValue === undefined) ||
      (!backwards.has(one.name) && draw.often(one.name === 'filter' ? 40 : 20)),
  );
  const told = given.map((one) => `${one.name}: ${valueOf(draw, material, [one.type, 1])}`);
  return told.length === 0 ? '' : `(${told.join(', ')})`;
};

interface At {
  readonly type: GraphQLNamedType;
  readonly deep: number;
}

/** A selection of a type that is valid. */
const selectionOf = (draw: Draw, material: Material, { type, deep }: At): string => {
  if (isAbstractType(type)) {
    const other = draw.oneOf(material.schema.getPossibleTypes(type));
    return `{ __typename ... on ${other.name} ${selectionOf(draw, material, { type: other, deep })} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    (field) => deep > 0 || isLeafType(getNamedType(field.type)),
  );
  const some = new Set(
    Array.from({ length: 1 + draw.below(3) }, () => fields[draw.below(Math.max(1, fields.length))]),
  );
  const told = [...some].flatMap((field) =>
    field === undefined ? [] : [fieldOf(draw, material, { field, deep })],
  );
  const inside = `__typename ${told.join(' ')}`;
  return draw.often(10) ? `{ ... on ${type.name} @include(if: true) { ${inside} } }` : `{ ${inside} }`;
};

const fieldOf = (
  draw: Draw,
  material: Material,
  { field, deep }: { readonly field: GraphQLField<unknown, unknown>; readonly deep: number },
): string => {
  const below = selectionOf(draw, material, { type: getNamedType(field.type), deep: deep - 1 });
  return `${draw.often(15) ? `a${String(draw.below(9))}${field.name}: ` : ''}${field.name}${argumentsOf(field, draw, material)} ${below}`;
};

/** An operation that is valid: one or two roots of the schema, or a question of docs/queries. */
export const operationOf = (draw: Draw, material: Material, mutation = false): string => {
  if (!mutation && draw.often(40)) return draw.oneOf(material.documents);
  const root = mutation ? material.schema.getMutationType() : material.schema.getQueryType();
  const fields = Object.values(root?.getFields() ?? {});
  const one = fieldOf(draw, material, { field: draw.oneOf(fields), deep: 1 + draw.below(3) });
  return `${mutation ? 'mutation' : 'query'} Battery { ${one} }`;
};
