import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { limits } from './limits/limits.js';
import { sizeLimits } from './limits/size-limits.js';
import { aroundOperations } from './plugin.js';

interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly development: boolean;
  readonly logger: Logger;
  readonly onRefusal: (code: string) => void;
}

/** The GraphQL engine: schema, limits and the shape of errors. It knows no HTTP. */
export const apolloOf = (
  { schema, introspection, ...around }: ApolloSettings,
  ...plugins: ApolloServerPlugin<Context>[]
) =>
  new ApolloServer<Context>({
    schema,
    introspection,
    formatError,
    logger: around.logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer, for cache hints that we never give.
      ApolloServerPluginCacheControlDisabled(),
      aroundOperations(around),
      ...plugins,
    ],
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [sizeLimits],
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
