import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readByAlias } from './alias-resolvers.js';
import { ArticleMutations } from './mutations/article-mutations.js';
import { JudgementMutations } from './mutations/judgement-mutations.js';
import { QueryResolver } from './query.js';
import { SubscriptionResolver } from './subscriptions/subscription.js';
import { objectTypes } from './types/all.js';
import { withExamples } from './with-examples.js';

// type-graphql wants one where there are subscriptions; ours listen to the graph itself.
const notPublished = (): never => {
  throw new Error('subscriptions are told by the hub');
};

/** The GraphQL schema. */
export const buildApiSchema = (): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [QueryResolver, ArticleMutations, JudgementMutations, SubscriptionResolver],
    orphanedTypes: objectTypes,
    validate: false,
    pubSub: { publish: notPublished, subscribe: notPublished },
  });
  describeRoots(schema);
  return readByAlias(withExamples(schema));
};

// The types that type-graphql makes itself, and gives nothing to describe them by.
const describeRoots = (schema: GraphQLSchema): void => {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const subscription = schema.getSubscriptionType();
  if (query) query.description = 'What can be asked. Each field is answered by one statement.';
  if (subscription)
    subscription.description = 'What is told as it is written, over a websocket (graphql-transport-ws).';
  if (mutation) mutation.description = 'What editors can write. Each field is one transaction.';
};

/** The text of schema/schema.graphql. */
export const schemaText = (): string =>
  `# Written by isnad from src/api. Do not edit.\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
