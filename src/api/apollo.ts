import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { IsnadError } from '../domain/errors.js';
import { requireEditor } from './access/caller.js';
import type { Context } from './context.js';
import { depthLimit } from './limits/depth-limit.js';
import { formatError, isUnexpected, originOf } from './errors.js';
import { statusOf } from './http/failure.js';
import { oneDirection } from './limits/one-direction.js';
import { buildApiSchema } from './schema.js';

const mostTokens = 5000;
const mostSelections = 10_000;

interface ApolloSettings {
  readonly introspection: boolean;
  readonly logger: Logger;
}

/** The GraphQL engine: schema, limits and the shape of errors. It knows no HTTP. */
export const apolloOf = (
  { introspection, logger }: ApolloSettings,
  ...plugins: ApolloServerPlugin<Context>[]
) =>
  new ApolloServer<Context>({
    schema: buildApiSchema(),
    introspection,
    formatError,
    logger,
    plugins: [ApolloServerPluginLandingPageDisabled(), refusals, logUnexpected(logger), ...plugins],
    parseOptions: { maxLexicalTokens: mostTokens },
    maxRecursiveSelections: mostSelections,
    validationRules: [depthLimit],
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });

const refusals: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, request, operation, contextValue }) => {
        refusing(() => {
          if (operation?.operation === OperationTypeNode.MUTATION) requireEditor(contextValue);
          oneDirection(document, request.variables ?? {});
        });
        return Promise.resolve();
      },
    }),
};

// An error of this hook has to be GraphQL's own, or it counts as a fault of the server.
const refusing = (check: () => void): void => {
  try {
    check();
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: error.code, http: { status: statusOf(error.code) } },
    });
  }
};

const logUnexpected = (logger: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        errors
          .filter((error) => isUnexpected(error.toJSON(), error))
          .forEach((error) => {
            logger.error({ requestId: contextValue.requestId, err: originOf(error) }, 'unexpected error');
          });
        return Promise.resolve();
      },
    }),
});
