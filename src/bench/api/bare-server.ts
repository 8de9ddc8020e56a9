import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';

/** Serves a schema and does nothing else: no log, no headers, no limits. @returns where it is asked */
export const startBare = async (schema: GraphQLSchema): Promise<string> => {
  const plugins = [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()];
  const apollo = new ApolloServer({ schema, plugins });
  await apollo.start();
  const app = fastify();
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo) });
  return app.listen({ host: '127.0.0.1', port: 0 });
};
