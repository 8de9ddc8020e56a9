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
export const buildApiSchema = (): GraphQLSchema =>
  readByAlias(
    buildSchemaSync({ resolvers: [QueryResolver], orphanedTypes: nodes.map(ref), validate: false }),
  );

/** The text of schema/schema.graphql. */
export const schemaText = (): string =>
  `# Written by isnad from src/api. Do not edit.\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
