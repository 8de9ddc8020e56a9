import type { NodeKind } from '../../domain/id.js';
import { badInput } from './bad-input.js';
import { readHits } from './full-text.js';
import { project } from './project.js';
import { deepestRelevance, relevancePage } from './relevance-page.js';
import type { Piece, Scope } from './scope.js';
import { searchedKinds } from './searched-kinds.js';
import type { Selected } from './selection.js';

/** A page of what has all words of a text, the most relevant first. */
export const searchPage = (scope: Scope, selected: Selected): Piece => {
  const { text = '', kinds = searchedKinds } = selected.args;
  const node = scope.variable();
  if (kinds.length === 0) throw badInput('kinds', 'is empty', 'Name some kinds, or leave it out for all.');
  const wanted = searchedKinds.filter((kind) => kinds.includes(kind));
  const branches = wanted.map(
    (kind) => `${readHits(scope, node, { kind, text, most: deepestRelevance })} RETURN ${node}, score`,
  );
  const target: readonly NodeKind[] = searchedKinds;
  return relevancePage(scope, selected, {
    node,
    read: `CALL { ${branches.join(' UNION ALL ')} }`,
    of: 'Search.RELEVANCE',
    project: (each) => project(scope, each, { target, vars: { node, link: node } }),
  });
};
