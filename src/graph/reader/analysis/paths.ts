import { kindOfId } from '../../../domain/id.js';
import { badInput } from '../bad-input.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { wantedTypes } from './hop-types.js';

const mostHops = 6;
const mostPaths = 50;
/** What more than this many are related to says nothing of any two of them, and to go through it would take all of them along. */
export const hub = 2000;
/** So many times as many are looked for where some of the first go through one node twice. */
const again = 10;

/** A number between one and the most. @throws IsnadError BAD_INPUT that names the argument */
export const within = (argument: string, value: number, most: number): number => {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw badInput(argument, `must be from 1 to ${most}`, 'Give a number between, or leave it out.');
  return value;
};

/**
 * The shortest paths between two nodes, no longer than asked for, through no node that everything hangs on. The database
 * looks for them from both ends, and no further than the length at which there are enough of them.
 */
export const paths = (scope: Scope, selected: Selected): Piece => {
  const { from = '', to = '', maxHops = 4, first = 10, types } = selected.args;
  const longest = within('maxHops', maxHops, mostHops);
  const enough = within('first', first, mostPaths);
  const along = wantedTypes(types).join('|');
  const [start, end] = [kindOfId(from), kindOfId(to)];
  if (start === undefined || end === undefined || from === to) return { cypher: '[]', read: () => [] };
  const path = scope.variable();
  const whole = project(scope, selected, { target: 'Path', vars: { node: path, link: path } });
  const busy = scope.parameter(hub);
  const look = (most: number): string => shortest({ along, longest, busy, most });
  return {
    cypher:
      `COLLECT { MATCH (x:${start} {id: ${scope.parameter(from)}}), (y:${end} {id: ${scope.parameter(to)}}) ` +
      `WITH x, CASE WHEN COUNT { (x)--() } >= COUNT { (y)--() } THEN [x, y] ELSE [y, x] END AS ends WITH x, ends[0] AS a, ends[1] AS b ` +
      `${longest < shortestTwice ? look(enough) : oncePerNode(look, enough)} ` +
      `WITH x, nodes(way) AS nodes, relationships(way) AS links ORDER BY size(links) LIMIT ${scope.parameter(enough)} ` +
      `WITH CASE WHEN nodes[0] = x THEN {nodes: nodes, links: links} ELSE {nodes: reverse(nodes), links: reverse(links)} END AS ${path} ` +
      `RETURN ${whole.cypher} }`,
    read: (rows) => (rows as readonly unknown[]).map(whole.read),
  };
};

// A path of the database goes along no relationship twice, but may come to a node again: with two nodes between its ends none can.
const shortestTwice = 4;
const isSimple = 'all(node IN nodes(way) WHERE size([other IN nodes(way) WHERE other = node]) = 1)';

// Where some of the first come to a node twice there may be others behind them.
const oncePerNode = (look: (most: number) => string, enough: number): string =>
  `CALL (a, b) { ${look(enough)} RETURN collect(way) AS ways } ` +
  `CALL (a, b, ways) { WITH * WHERE size(ways) = ${enough} AND any(way IN ways WHERE NOT ${isSimple}) ${look(enough * again)} RETURN collect(way) AS more } ` +
  `UNWIND CASE more WHEN [] THEN ways ELSE more END AS way WITH x, way WHERE ${isSimple}`;

interface Looked {
  readonly along: string;
  readonly longest: number;
  readonly busy: string;
  readonly most: number;
}

// The last relation stands by itself: what lies between is neither end, and the ends may be what everything hangs on. The busier end
// comes first: the relations of the other are read once for every length.
const shortest = ({ along, longest, busy, most }: Looked): string => {
  const between = `(()-[:${along}]-(via WHERE via <> a AND via <> b AND COUNT { (via)--() } <= ${busy})){0,${longest - 1}} ()`;
  return `MATCH way = SHORTEST ${most} (a) ${longest === 1 ? '' : between}-[:${along}]-(b)`;
};
