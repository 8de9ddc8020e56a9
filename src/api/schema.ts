import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readByAlias } from './alias-resolvers.js';
import { QueryResolver } from './query.js';
import { objectTypes } from './types/all.js';
import { withExamples } from './with-examples.js';

/** The GraphQL schema. */
export const buildApiSchema = (): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [QueryResolver],
    orphanedTypes: objectTypes,
    validate: false,
  });
  // The one type that type-graphql makes itself, and gives nothing to describe it by.
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked. Each field is answered by one statement.';
  return readByAlias(withExamples(schema));
};

/** The text of schema/schema.graphql. */
export const schemaText = (): string =>
  `# Written by isnad from src/api. Do not edit.\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
