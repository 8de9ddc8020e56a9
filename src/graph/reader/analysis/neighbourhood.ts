import { kindOfId } from '../../../domain/id.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { typesAt, wantedTypes } from './hop-types.js';
import { hub, within } from './paths.js';

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
  const around = { centre, along: typesAt(kind, along), followed };
  const further = { along, followed, hub: scope.parameter(hub), most };
  return {
    cypher:
      `COLLECT { MATCH (${centre}:${kind} {id: ${scope.parameter(of)}}) ${firstStep(around)} ` +
      `WITH ${centre}, links, [far IN met WHERE far <> ${centre}][0..${most}] AS edge WITH [${centre}] + edge AS nodes, links, edge ` +
      `${Array.from({ length: steps - 1 }, () => nextStep(further)).join(' ')} ` +
      `WITH nodes[0..${most}] AS kept, size(nodes) > ${most} AS more, links ` +
      `WITH {nodes: kept, hops: COLLECT { UNWIND links AS link WITH DISTINCT link WHERE startNode(link) IN kept AND endNode(link) IN kept RETURN link }, ` +
      `truncated: more OR any(each IN kept WHERE COUNT { (each)--() } > ${followed})} AS ${found} RETURN ${whole.cypher} }`,
    read: (rows) => (rows as readonly unknown[]).map(whole.read)[0] ?? null,
  };
};

interface Around {
  readonly centre: string;
  readonly along: readonly string[];
  readonly followed: string;
}

// However much hangs on the centre, its step costs no more than the types times the fan: only the types that its kind can have.
const firstStep = ({ centre, along, followed }: Around): string => {
  const each = along.map(
    (type) => `MATCH (${centre})-[link:${type}]-(far) RETURN link, far LIMIT ${followed}`,
  );
  return each.length === 0
    ? `WITH ${centre}, [] AS links, [] AS met`
    : `CALL (${centre}) { CALL (${centre}) { ${each.join(' UNION ALL ')} } RETURN collect(DISTINCT link) AS links, collect(DISTINCT far) AS met }`;
};

interface Further {
  readonly along: readonly string[];
  readonly followed: string;
  readonly hub: string;
  readonly most: string;
}

// One pattern for all types: a branch for each and every step would be planned for longer than all the rest takes. So each node's relations
// are looked at to the last, and what everything hangs on is not gone through.
const nextStep = ({ along, followed, hub: busy, most }: Further): string =>
  `CALL (edge) { UNWIND edge AS near WITH near WHERE COUNT { (near)--() } <= ${busy} ` +
  `MATCH (near)-[link:${along.join('|')}]-(far) WITH near, type(link) AS type, collect([link, far])[0..${followed}] AS some ` +
  `UNWIND some AS one RETURN collect(DISTINCT one[0]) AS more, collect(DISTINCT one[1]) AS met } ` +
  `WITH nodes, links + more AS links, [each IN met WHERE NOT each IN nodes][0..${most}] AS edge ` +
  `WITH nodes + edge AS nodes, links, edge`;
