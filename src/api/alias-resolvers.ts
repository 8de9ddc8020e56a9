import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

/**
 * Makes every field below the roots read what the reader has answered, under the name it was asked under: one list asked
 * for twice with other arguments has two answers.
 */
export const readByAlias = (schema: GraphQLSchema): GraphQLSchema => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type))
      for (const field of Object.values(type.getFields())) field.resolve = readAlias;
  return schema;
};

const readAlias: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (...[row, , , info]) =>
  row[info.path.key];
