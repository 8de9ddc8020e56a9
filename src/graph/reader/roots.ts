import { kindOfId, type NodeKind } from '../../domain/id.js';
import { claimStats } from './analysis/claim-stats.js';
import { contradictions } from './analysis/contradictions.js';
import { neighbourhood } from './analysis/neighbourhood.js';
import { paths } from './analysis/paths.js';
import { connection } from './connection.js';
import { rootList } from './entries.js';
import type { ListedKind } from './filters.js';
import { project } from './project.js';
import type { Piece, Scope } from './scope.js';
import { searchPage } from './search-page.js';
import type { Selected } from './selection.js';

type Root = (scope: Scope, selected: Selected) => Piece;

/** Everything that a question may start from, by name. Each is one statement. */
export const rootOf = (scope: Scope, selected: Selected): Piece => {
  const root = roots[selected.name];
  if (root === undefined) throw new Error(`there is no root ${selected.name}`);
  return root(scope, selected);
};

const listOf =
  (kind: ListedKind): Root =>
  (scope, selected) => {
    const node = scope.variable();
    return connection(scope, selected, {
      list: rootList(scope, { kind, node, filter: selected.args.filter ?? {} }),
      project,
    });
  };

// A claim that joined others goes by the id of one of them; by its own it is found through the assertion that alone would make it.
const oneClaim = (node: string, id: string): string => `CALL {
    MATCH (${node}:Claim {id: ${id}}) RETURN ${node}, 0 AS detour
    UNION
    MATCH (:Assertion {ownClaim: ${id}})-[:OF]->(${node}:Claim) RETURN ${node}, 1 AS detour
  }
  WITH ${node} ORDER BY detour, ${node}.id LIMIT 1`;

// The kind comes from the closed list that `kindOfId` knows; what is no id of ours is nothing's.
const byId =
  (...kinds: readonly NodeKind[]): Root =>
  (scope, selected) => {
    const id = selected.args.id ?? '';
    const kind = kinds.find((each) => each === kindOfId(id));
    if (kind === undefined) return { cypher: 'null', read: () => null };
    const node = scope.variable();
    const target = kinds.length === 1 ? kind : [kind];
    const whole = project(scope, selected, { target, vars: { node, link: node } });
    const given = scope.parameter(id);
    const match = kind === 'Claim' ? oneClaim(node, given) : `MATCH (${node}:${kind} {id: ${given}})`;
    return {
      cypher: `COLLECT { ${match} RETURN ${whole.cypher} }`,
      read: (rows) => (rows as readonly unknown[]).map(whole.read)[0] ?? null,
    };
  };

const roots: Readonly<Record<string, Root>> = {
  claims: listOf('Claim'),
  claim: byId('Claim'),
  articles: listOf('Article'),
  article: byId('Article'),
  actors: listOf('Actor'),
  actor: byId('Actor'),
  locations: listOf('Location'),
  location: byId('Location'),
  events: listOf('Event'),
  event: byId('Event'),
  quantities: listOf('Quantity'),
  judgements: listOf('Judgement'),
  judgement: byId('Judgement'),
  node: byId('Article', 'Assertion', 'Claim', 'Actor', 'Location', 'Event', 'Quantity', 'Judgement'),
  search: searchPage,
  claimStats,
  contradictions,
  paths,
  neighbourhood,
};
