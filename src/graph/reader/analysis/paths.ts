import { kindOfId } from '../../../domain/id.js';
import { badInput } from '../bad-input.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { wantedTypes } from './hop-types.js';

const mostHops = 6;
const mostPaths = 50;
/** What more than this many are related to says nothing of any two of them, and to go through it would take all of them along. */
const hub = 2000;
/** As many ways of one length are followed, and as many to one node. */
const mostWays = 10_000;
const mostToOne = 10;

/** A number between one and the most. @throws IsnadError BAD_INPUT that names the argument */
export const within = (argument: string, value: number, most: number): number => {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw badInput(argument, `must be from 1 to ${most}`, 'Give a number between, or leave it out.');
  return value;
};

/**
 * The shortest paths between two nodes, no longer than asked for, through no node that everything hangs on. They are
 * looked for from the end that has fewer relations, and no further than the length at which there are enough of them.
 */
export const paths = (scope: Scope, selected: Selected): Piece => {
  const { from = '', to = '', maxHops = 4, first = 10, types } = selected.args;
  const longest = within('maxHops', maxHops, mostHops);
  const enough = scope.parameter(within('first', first, mostPaths));
  const along = wantedTypes(types).join('|');
  const [start, end] = [kindOfId(from), kindOfId(to)];
  if (start === undefined || end === undefined || from === to) return { cypher: '[]', read: () => [] };
  const path = scope.variable();
  const whole = project(scope, selected, { target: 'Path', vars: { node: path, link: path } });
  const ways = { enough, along, hub: scope.parameter(hub), most: scope.parameter(mostWays) };
  const levels = Array.from({ length: longest }, (_, at) =>
    at === longest - 1 ? arrive(ways) : `${arrive(ways)} ${goOn(ways)}`,
  );
  return {
    cypher:
      `COLLECT { MATCH (a:${start} {id: ${scope.parameter(from)}}), (b:${end} {id: ${scope.parameter(to)}}) ` +
      `WITH a, CASE WHEN COUNT { (a)--() } <= COUNT { (b)--() } THEN [a, b] ELSE [b, a] END AS ends ` +
      `WITH a, ends[1] AS goal, [{links: [], nodes: [ends[0]], last: ends[0]}] AS ways, [] AS found ${levels.join(' ')} ` +
      `UNWIND found[0..${enough}] AS way ` +
      `WITH CASE WHEN way.nodes[0] = a THEN way ELSE {links: reverse(way.links), nodes: reverse(way.nodes)} END AS ${path} RETURN ${whole.cypher} }`,
    read: (rows) => (rows as readonly unknown[]).map(whole.read),
  };
};

interface Ways {
  readonly enough: string;
  readonly along: string;
  readonly hub: string;
  readonly most: string;
}

// Nothing more is looked for once there are enough.
const unfinished = (enough: string): string =>
  `UNWIND CASE WHEN size(found) < ${enough} THEN ways ELSE [] END AS way WITH way, way.last AS near, goal`;

/** Which ways are one relation away from their goal. */
const arrive = ({ enough, along }: Ways): string =>
  `CALL (goal, ways, found) { ${unfinished(enough)} MATCH (near)-[link:${along}]-(goal) ` +
  `WITH way, link, goal LIMIT ${enough} ` +
  `RETURN collect({links: way.links + link, nodes: way.nodes + goal}) AS hits } ` +
  `WITH a, goal, ways, found + hits AS found`;

/** Every way by one relation further. */
const goOn = ({ enough, along, hub: busy, most }: Ways): string =>
  `CALL (goal, ways, found) { ${unfinished(enough)} MATCH (near)-[link:${along}]-(far) ` +
  `WHERE far <> goal AND NOT far IN way.nodes AND COUNT { (far)--() } <= ${busy} WITH way, link, far LIMIT ${most} ` +
  `WITH far, collect({links: way.links + link, nodes: way.nodes + far, last: far})[0..${mostToOne}] AS some ` +
  `UNWIND some AS one RETURN collect(one) AS longer } WITH a, goal, longer AS ways, found`;
