import { coerceInputValue, type GraphQLError, isInputType } from 'graphql';
import { IsnadError } from '../domain/errors.js';
import type { ClaimFilter } from '../graph/reader/filters.js';
import { argumentsOf } from './arguments-of.js';
import { buildApiSchema } from './schema.js';

const advice =
  'It is a ClaimFilter of the API as JSON, such as {"about":{"name":"Kursk"},"source":{"type":["OFFICIAL"]}}.';

const refused = (problem: string, cause: unknown): IsnadError =>
  new IsnadError('BAD_INPUT', `--filter: ${problem}`, { advice, cause });

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused(`is no JSON: ${(cause as Error).message}`, cause);
  }
};

// The fields on the way, without what is not good about the last: GraphQL tells that.
const refuse = (path: readonly (string | number)[], _: unknown, error: GraphQLError): never => {
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  throw refused(`${where}${error.message}`, error);
};

/**
 * A ClaimFilter as clients write it, in the reader's words: checked by the very types that the API has for it.
 * @throws IsnadError BAD_INPUT that names the field
 */
export const claimFilterFrom = (text: string): ClaimFilter => {
  const type = buildApiSchema().getType('ClaimFilter');
  if (!isInputType(type)) throw new Error('the schema has no ClaimFilter');
  const filter = coerceInputValue(jsonIn(text), type, refuse) as object | null;
  return argumentsOf({ filter: filter ?? {} }).filter as ClaimFilter;
};
