import { byCode } from '../../resolution/minimum.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { type Parameters, rows } from '../writer/run.js';
import { globalId, identityOf, type StoredKind } from './stored-kinds.js';
import type { Properties, StoredNode, StoredRelation } from './stored-node.js';

const atOnce = 500;

const told = (identity: string): string => `
RETURN n.${identity} AS identity, properties(n) AS properties, COLLECT {
  MATCH (n)-[r]->(o)
  RETURN {type: type(r), kind: labels(o)[0], to: coalesce(o.id, o.key), properties: properties(r)}
} AS relations
ORDER BY identity`;

const whole = (kind: StoredKind): string => {
  const identity = identityOf(kind);
  return `
MATCH (n:${kind}) WHERE n.${identity} > $after
WITH n ORDER BY n.${identity} LIMIT ${atOnce}${told(identity)}`;
};

const some = (kind: StoredKind): string => `
MATCH (n:${kind}) WHERE n.id IN $ids${told('id')}`;

interface Row {
  readonly identity: string;
  readonly properties: Properties;
  readonly relations: readonly {
    readonly type: string;
    readonly kind: StoredKind;
    readonly to: string;
    readonly properties: Properties;
  }[];
}

/** Properties in the order of their names: the database gives them in none. */
const sorted = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byCode(a, b)));

const relationKey = ({ type, to, properties }: StoredRelation): string =>
  [type, to, JSON.stringify(properties)].join('\u0001');

const relationsOf = ({ relations }: Row): readonly StoredRelation[] => {
  const all = relations.map(({ type, kind, to, properties }) => ({
    type,
    to: globalId(kind, to),
    properties: sorted(properties),
  }));
  return all
    .map((relation) => [relationKey(relation), relation] as const)
    .sort(([a], [b]) => byCode(a, b))
    .map(([, relation]) => relation);
};

const nodeOf = (kind: StoredKind, row: Row): StoredNode => {
  const { id, ...others } = row.properties;
  return {
    kind,
    id: globalId(kind, row.identity),
    properties: sorted(id === undefined ? row.properties : others),
    relations: relationsOf(row),
  };
};

const ask = (graph: Graph, statement: string, parameters: Parameters): Promise<readonly Row[]> =>
  inSession(graph, (session) => session.executeRead((tx) => rows<Row>(tx, statement, parameters)));

/**
 * All nodes of a kind in the order of their ids, each with the relationships that begin at it. A page is in memory while the next
 * is read, and never more. The statements read what is committed as they run: while somebody writes, pages are of different moments.
 */
export async function* readNodes(graph: Graph, kind: StoredKind): AsyncGenerator<StoredNode> {
  const statement = whole(kind);
  const from = (after: string): Promise<readonly Row[]> => ask(graph, statement, { after });
  for (let page = await from(''); page.length > 0;) {
    const last = page.at(-1)?.identity ?? '';
    const next = page.length < atOnce ? Promise.resolve([]) : from(last);
    // Whoever reads on is told of a failure; whoever stops reading need not be.
    next.catch(() => undefined);
    for (const row of page) yield nodeOf(kind, row);
    page = await next;
  }
}

/** Nodes of a kind by their ids, which are sorted; as `readNodes`. */
export async function* readThese(
  graph: Graph,
  kind: StoredKind,
  ids: readonly string[],
): AsyncGenerator<StoredNode> {
  const statement = some(kind);
  for (let at = 0; at < ids.length; at += atOnce)
    for (const row of await ask(graph, statement, { ids: ids.slice(at, at + atOnce) }))
      yield nodeOf(kind, row);
}
