import { badInput } from './bad-input.js';
import type { Extras, Project } from './edges.js';
import type { ListPattern } from './list-pattern.js';
import { countRows } from './page-statement.js';
import type { Piece, Scope } from './scope.js';
import { asked, type Selected } from './selection.js';
import { suggestions } from './suggestions.js';

const usualCount = 1000;
const mostCounted = 10_000;

const plainly = (cypher: string): Piece => ({ cypher, read: (value) => value });

/** @throws IsnadError BAD_INPUT where it is not from 1 to 10,000 */
const countUpTo = (scope: Scope, list: ListPattern, { args }: Selected): Piece => {
  const { limit = usualCount } = args;
  if (limit < 1 || limit > mostCounted)
    throw badInput('limit', `must be from 1 to ${mostCounted}`, 'totalCount counts them all.');
  return plainly(countRows(list, scope.parameter(limit)));
};

interface Listed {
  readonly list: ListPattern;
  readonly project: Project;
}

/** What is asked of a list beside its page. */
export const extrasOf = (scope: Scope, selected: Selected, { list, project }: Listed): Extras => {
  const pieceOf = (field: Selected): Piece | undefined => {
    if (field.name === 'totalCount') return plainly(countRows(list));
    if (field.name === 'countUpTo') return countUpTo(scope, list, field);
    if (field.name === 'suggestions') return suggestions(scope, field, { list: selected, project });
    return undefined;
  };
  return asked(selected).flatMap((field) => {
    const piece = pieceOf(field);
    return piece === undefined ? [] : [{ selected: field, piece }];
  });
};
