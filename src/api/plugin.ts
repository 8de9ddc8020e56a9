import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLResponse,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLRequestListener,
} from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { IsnadError } from '../domain/errors.js';
import { straightAnswer } from './answers/straight-answer.js';
import { requireEditor } from './access/caller.js';
import type { Context } from './context.js';
import { isUnexpected, originOf } from './errors.js';
import { statusOf } from './http/failure.js';
import { checkOperation } from './limits/check-operation.js';
import { asksForCost, ownExtension } from './observe/own-extension.js';
import { codesOf, report } from './observe/report.js';

interface PluginSettings {
  readonly logger: Logger;
  /** Is told the code of each request that never became an operation. */
  readonly onRefusal: (code: string) => void;
  readonly development: boolean;
}

const done = Promise.resolve();

/** What happens around every operation: it is looked at before it runs, and told of when it has been answered. */
export const aroundOperations = ({
  logger,
  onRefusal,
  development,
}: PluginSettings): ApolloServerPlugin<Context> => {
  // One for all requests: what belongs to one is in its context.
  const listener: GraphQLRequestListener<Context> = {
    didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
      if (operation === undefined) return done;
      const variables = (request.variables ?? {}) as Readonly<Record<string, unknown>>;
      refusing(() => {
        if (operation.operation === OperationTypeNode.MUTATION) requireEditor(contextValue);
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw overWebsocket();
        contextValue.watch.cost = checkOperation({ schema, document, operation, variables });
      });
      return done;
    },
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      // Where a document has several and none is named, there is none, whatever the type says.
      if ((operation as typeof operation | undefined) === undefined) return null;
      const variables = (request.variables ?? {}) as Readonly<Record<string, unknown>>;
      const data = await straightAnswer({ schema, document, operation, variables }, contextValue);
      return data === undefined ? null : answered(data);
    },
    didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
      for (const error of errors)
        if (isUnexpected(error.toJSON(), error))
          logger.error({ requestId, err: originOf(error) }, 'unexpected error');
      return done;
    },
    willSendResponse: (answered) => {
      settle(answered);
      const { body } = answered.response;
      if (body.kind === 'single' && asksForCost(answered.request))
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          isnad: ownExtension(answered.contextValue.watch, development),
        };
      report(logger, answered);
      return done;
    },
  };
  const listening = Promise.resolve(listener);
  return {
    requestDidStart: () => listening,
    invalidRequestWasReceived: () => {
      onRefusal('BAD_REQUEST');
      return done;
    },
    unexpectedErrorProcessingRequest: ({ error }) => {
      logger.error({ err: error }, 'unexpected error');
      onRefusal('INTERNAL');
      return done;
    },
  };
};

const answered = (data: Readonly<Record<string, unknown>>): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data } },
});

const overWebsocket = (): IsnadError =>
  new IsnadError('BAD_INPUT', 'Subscriptions go over a websocket.', {
    advice: 'Open /graphql with the protocol graphql-transport-ws.',
  });

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

// GraphQL over HTTP: an answer without `data` has a status of 4xx or 5xx, one with it has 200. Where nothing at all could be
// answered there is no `data` to speak of, and the status says so to whoever looks at nothing else.
const settle = ({ response }: GraphQLRequestContextWillSendResponse<Context>): void => {
  const { body, http } = response;
  if (body.kind !== 'single' || body.singleResult.data != null || body.singleResult.errors === undefined)
    return;
  if (body.singleResult.data === null) {
    delete body.singleResult.data;
    http.status = Math.max(...codesOf(body.singleResult.errors).map(statusOf));
  }
  if (http.status === 401) http.headers.set('www-authenticate', 'Bearer');
};
