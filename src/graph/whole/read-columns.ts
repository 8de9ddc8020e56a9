import { byCode } from '../../resolution/minimum.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { rows } from '../writer/run.js';
import { bookkeepingKinds } from './stored-kinds.js';

/** A property as the graph has it. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'long' | 'double' | 'boolean';
  readonly isList: boolean;
}

/** The properties of each kind of node and of each type of relationship, in the order of names. */
export interface Columns {
  readonly nodes: ReadonlyMap<string, readonly Column[]>;
  readonly relations: ReadonlyMap<string, readonly Column[]>;
}

const nodes = `
MATCH (n) WHERE NOT n:${bookkeepingKinds.join('|')}
UNWIND keys(n) AS name
WITH labels(n)[0] AS of, name, valueType(n[name]) AS type
RETURN of, name, collect(DISTINCT type) AS types`;

const relations = `
MATCH ()-[r]->()
UNWIND CASE keys(r) WHEN [] THEN [''] ELSE keys(r) END AS name
WITH type(r) AS of, name, valueType(r[name]) AS type
RETURN of, name, collect(DISTINCT type) AS types`;

interface Row {
  readonly of: string;
  readonly name: string;
  readonly types: readonly string[];
}

// The elements of an empty list are of no type: another list tells, else they may be anything.
const typeOf = (types: readonly string[]): Column['type'] => {
  const told = types.join(' ');
  if (told.includes('FLOAT')) return 'double';
  if (told.includes('INTEGER')) return 'long';
  return told.includes('BOOLEAN') ? 'boolean' : 'string';
};

const columnOf = ({ name, types }: Row): Column => ({
  name,
  type: typeOf(types),
  isList: types.some((type) => type.startsWith('LIST')),
});

const grouped = (found: readonly Row[]): Columns['nodes'] => {
  const all = new Map<string, readonly Column[]>();
  for (const row of [...found].sort((a, b) => byCode(a.name, b.name)))
    all.set(row.of, [...(all.get(row.of) ?? []), ...(row.name === '' ? [] : [columnOf(row)])]);
  return all;
};

/** What there is to be told of nodes and relationships: read from the graph, so that nothing that is stored is forgotten. */
export const readColumns = (graph: Graph): Promise<Columns> =>
  inSession(graph, (session) =>
    session.executeRead(async (tx) => ({
      nodes: grouped(await rows<Row>(tx, nodes, {})),
      relations: grouped(await rows<Row>(tx, relations, {})),
    })),
  );
