import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { RequestTold } from './request-told.js';

type Answered = GraphQLRequestContextWillSendResponse<Context>;

/** Tells the log, the figures and the trace of a request that has been answered. */
export const report = (logger: Logger, answered: Answered): void => {
  const told = toldOf(answered);
  const { watch } = answered.contextValue;
  watch.metrics.request(told);
  watch.span?.end(told);
  logger.info(told, 'request');
};

const toldOf = ({ contextValue, operation, operationName, response }: Answered): RequestTold => {
  const { watch, requestId, caller } = contextValue;
  const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
  return {
    requestId,
    operation: operation === undefined ? '' : (operationName ?? ''),
    type: operation?.operation ?? 'invalid',
    status: response.http.status ?? 200,
    ms: Math.round(watch.ms * 100) / 100,
    statements: watch.ran.length,
    cost: watch.cost,
    codes: codesOf(errors ?? []),
    caller: caller.name,
  };
};

/** The codes of some errors, as clients see them. */
export const codesOf = (errors: readonly GraphQLFormattedError[]): readonly string[] =>
  errors.map((error) => String(error.extensions?.['code']));
