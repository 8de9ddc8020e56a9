import { kindOfId } from '../../../domain/id.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { wantedTypes } from './hop-types.js';
import { within } from './paths.js';

const mostHops = 3;
const mostNodes = 200;
/** As many relations of one type are followed from one node. */
const fan = 25;

/** What lies around a node: so many steps, so many relations of each type from each node, so many nodes. */
export const neighbourhood = (scope: Scope, selected: Selected): Piece => {
  const { of = '', hops = 1, limit = 50, types } = selected.args;
  const steps = within('hops', hops, mostHops);
  const most = scope.parameter(within('limit', limit, mostNodes));
  const along = wantedTypes(types);
  const kind = kindOfId(of);
  if (kind === undefined) return { cypher: 'null', read: () => null };
  const [centre, found] = [scope.variable(), scope.variable()];
  const whole = project(scope, selected, { target: 'Neighbourhood', vars: { node: found, link: found } });
  const followed = scope.parameter(fan);
  const one = along.map((type) => `MATCH (near)-[link:${type}]-(far) RETURN link, far LIMIT ${followed}`);
  // Whatever the node, a step costs no more than the types times the fan times the nodes that it starts from.
  const step =
    `CALL (edge) { UNWIND edge AS near CALL (near) { ${one.join(' UNION ALL ')} } ` +
    `WITH link, far LIMIT ${scope.parameter(mostNodes * fan)} RETURN collect(DISTINCT link) AS more, collect(DISTINCT far) AS met } ` +
    `WITH nodes, links + more AS links, [each IN met WHERE NOT each IN nodes][0..${most}] AS edge ` +
    `WITH nodes + edge AS nodes, links, edge`;
  return {
    cypher:
      `COLLECT { MATCH (${centre}:${kind} {id: ${scope.parameter(of)}}) WITH [${centre}] AS nodes, [] AS links, [${centre}] AS edge ` +
      `${Array.from({ length: steps }, () => step).join(' ')} ` +
      `WITH nodes[0..${most}] AS kept, size(nodes) > ${most} AS more, links ` +
      `WITH {nodes: kept, hops: COLLECT { UNWIND links AS link WITH DISTINCT link WHERE startNode(link) IN kept AND endNode(link) IN kept RETURN link }, ` +
      `truncated: more OR any(each IN kept WHERE COUNT { (each)--() } > ${followed})} AS ${found} RETURN ${whole.cypher} }`,
    read: (rows) => (rows as readonly unknown[]).map(whole.read)[0] ?? null,
  };
};
