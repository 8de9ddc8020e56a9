import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readByAlias } from './alias-resolvers.js';
import { QueryResolver } from './query.js';
import './types/actor.js';
import './types/article.js';
import './types/assertion.js';
import './types/claim.js';
import './types/claim-link.js';
import './types/connections.js';
import './types/event.js';
import './types/evidence.js';
import './types/location.js';
import './types/quantity.js';
import { ref } from './types/registry.js';

const nodes = ['Article', 'Assertion', 'Claim', 'Actor', 'Location', 'Event', 'Quantity'];

/** The GraphQL schema. */
export const buildApiSchema = (): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [QueryResolver],
    orphanedTypes: nodes.map(ref),
    validate: false,
  });
  // The one type that type-graphql makes itself, and gives nothing to describe it by.
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked. Each field is answered by one statement.';
  return readByAlias(schema);
};

/** The text of schema/schema.graphql. */
export const schemaText = (): string =>
  `# Written by isnad from src/api. Do not edit.\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
