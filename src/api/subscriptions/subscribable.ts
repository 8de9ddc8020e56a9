import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { IsnadError } from '../../domain/errors.js';
import { checkOperation } from '../limits/check-operation.js';
import { limits } from '../limits/limits.js';
import type { Registered } from '../limits/registered.js';
import { sizeLimits } from '../limits/size-limits.js';

/** What a client sends to subscribe. */
export interface Wish {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

// The codes that the same faults have over HTTP.
const coded =
  (code: string) =>
  (error: GraphQLError): GraphQLError =>
    Object.assign(error, { extensions: { ...error.extensions, code } });

// Nothing is thrown from here: what the library catches it writes to the console, and its message to the client.
const refused = (cause: unknown): readonly GraphQLError[] => {
  if (cause instanceof GraphQLError) return [coded('GRAPHQL_PARSE_FAILED')(cause)];
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  const error = new GraphQLError(originalError.message, { originalError });
  // The parser follows what is nested until its stack ends.
  return [cause instanceof RangeError ? coded('GRAPHQL_PARSE_FAILED')(error) : error];
};

const subscriptionIn = (
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode => {
  const operation = getOperationAST(document, operationName);
  if (operation == null)
    throw new IsnadError('BAD_INPUT', 'operationName: names none of the operations, or is missing.', {
      advice: 'Send one operation, or name the one that is meant.',
    });
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new IsnadError('BAD_INPUT', 'Only subscriptions go over the websocket.', {
      advice: 'Send queries and mutations by POST to /graphql.',
    });
  return operation;
};

/** A subscription that may be executed, or the errors that speak against it: the limits of HTTP hold here as well. */
export const subscribable = (
  schema: GraphQLSchema,
  { query, operationName, variables }: Wish,
  registered: Registered | undefined,
): ExecutionArgs | readonly GraphQLError[] => {
  try {
    if (registered?.only === true && !registered.has(query))
      throw new IsnadError('UNTRUSTED_DOCUMENT', 'No registered operation is this one.', {
        advice: 'Ask with the text of one that is registered.',
      });
    const document = parse(query, { maxTokens: limits.tokens });
    const errors = validate(schema, document, [...specifiedRules, sizeLimits]);
    if (errors.length > 0) return errors.map(coded('GRAPHQL_VALIDATION_FAILED'));
    const operation = subscriptionIn(document, operationName);
    checkOperation({ schema, document, operation, variables: variables ?? {} });
    return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} };
  } catch (error) {
    return refused(error);
  }
};
