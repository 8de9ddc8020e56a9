import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { IsnadError } from '../domain/errors.js';
import { withoutValues } from './without-values.js';

/** Codes of what a client got wrong, as GraphQL itself found it. */
const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What was thrown, however often it was wrapped on its way. */
export const originOf = (thrown: unknown): unknown =>
  thrown instanceof GraphQLError && thrown.originalError !== undefined
    ? originOf(thrown.originalError)
    : thrown;

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.['code']);

/** Whether an error is nobody's but ours: it is logged, and the client learns no more than that it happened. */
export const isUnexpected = (error: GraphQLFormattedError, thrown: unknown): boolean =>
  !(originOf(thrown) instanceof IsnadError) &&
  !clientCodes.has(codeOf(error)) &&
  codeOf(error) !== 'BAD_USER_INPUT';

/** The one place where an error takes the shape that clients see. No message repeats a value that was given. */
export const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const error = originOf(thrown);
  if (error instanceof IsnadError) return shaped(formatted, error);
  if (isUnexpected(formatted, thrown)) return internal(formatted);
  const message = withoutValues(formatted.message);
  if (isTooLarge(message)) return { message, extensions: { code: 'LIMIT_EXCEEDED' } };
  const code = codeOf(formatted) === 'BAD_USER_INPUT' ? 'BAD_INPUT' : codeOf(formatted);
  return { ...formatted, message, extensions: { code } };
};

/** What the parser and Apollo say of a document that is too large for them. */
const isTooLarge = (message: string): boolean =>
  message.includes('tokens. Parsing aborted') || message.includes('recursively requests too many selections');

const shaped = (formatted: GraphQLFormattedError, error: IsnadError): GraphQLFormattedError => ({
  ...formatted,
  message: error.message,
  extensions: { code: error.code, ...(error.advice === undefined ? {} : { advice: error.advice }) },
});

const internal = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: 'Something went wrong here.',
  extensions: { code: 'INTERNAL', advice: 'The log tells more under the id of the x-request-id header.' },
});
