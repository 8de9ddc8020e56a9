import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { IsnadError } from '../domain/errors.js';
import { withoutValues } from './without-values.js';

/** Codes of what a client got wrong, as GraphQL itself found it, and what to do then. */
const advices: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Mend the document where `locations` says.',
  GRAPHQL_VALIDATION_FAILED:
    'Ask for what the schema has: the explorer at / and schema/schema.graphql show it.',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document as operationName.',
  BAD_REQUEST: 'Send one operation by POST as JSON: {"query": "…", "variables": {…}}.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the whole text as query.',
  BAD_INPUT: 'Give what the type in the schema takes.',
};

/** What was thrown, however often it was wrapped on its way. */
export const originOf = (thrown: unknown): unknown =>
  thrown instanceof GraphQLError && thrown.originalError !== undefined
    ? originOf(thrown.originalError)
    : thrown;

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.['code']);

/** Whether an error is nobody's but ours: it is logged, and the client learns no more than that it happened. */
export const isUnexpected = (error: GraphQLFormattedError, thrown: unknown): boolean =>
  !(originOf(thrown) instanceof IsnadError) &&
  !tooLargePattern.test(error.message) &&
  !Object.hasOwn(advices, codeOf(error)) &&
  codeOf(error) !== 'BAD_USER_INPUT';

/** The one place where an error takes the shape that clients see. No message repeats a value that was given. */
export const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const error = originOf(thrown);
  if (error instanceof IsnadError) return shaped(formatted, error);
  if (isUnexpected(formatted, thrown)) return internal(formatted);
  const message = withoutValues(formatted.message);
  const tooLarge = tooLargeIn(message);
  if (tooLarge !== undefined)
    return {
      message: tooLarge,
      extensions: { code: 'LIMIT_EXCEEDED', advice: 'Ask for less, in several requests.' },
    };
  const code = codeOf(formatted) === 'BAD_USER_INPUT' ? 'BAD_INPUT' : codeOf(formatted);
  const advice = advices[code];
  return { ...formatted, message, extensions: { code, ...(advice === undefined ? {} : { advice }) } };
};

const tooLargePattern =
  /tokens\. Parsing aborted|recursively requests too many selections|Maximum introspection depth exceeded|^Validation aborted|^Too many errors processing variables/u;

/** What GraphQL and Apollo say of what is too large for them. The parser's stack ends far above every depth that is taken. */
const tooLargeIn = (message: string): string | undefined => {
  if (message.startsWith('Maximum call stack size exceeded'))
    return 'The question has more braces and brackets inside one another than are read.';
  return tooLargePattern.test(message) ? message : undefined;
};

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
