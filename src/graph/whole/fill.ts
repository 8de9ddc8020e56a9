import { IsnadError } from '../../domain/errors.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { type Parameters, rows, whole } from '../writer/run.js';
import { identityOf, nodeOf, type StoredKind } from './stored-kinds.js';
import type { Properties, StoredNode, StoredRelation } from './stored-node.js';

/** Whether a number of a kind of node, or of a relationship (`''`), is kept as a fraction even where it is whole. */
export type IsFraction = (kind: string, key: string) => boolean;

const nodesAtOnce = 1000;
const relationsAtOnce = 5000;

const kept = (properties: Properties, isFractional: (key: string) => boolean): Parameters =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const number = (one: unknown): unknown =>
        Number.isSafeInteger(one) && !isFractional(key) ? whole(one as number) : one;
      return [key, Array.isArray(value) ? value.map(number) : number(value)];
    }),
  );

const run = (graph: Graph, statement: string, list: readonly unknown[]): Promise<number> =>
  inSession(graph, (session) =>
    session.executeWrite(async (tx) => {
      const [row] = await rows<{ written: number }>(tx, statement, { rows: list });
      return row?.written ?? 0;
    }),
  );

const createNodes = (kind: StoredKind): string => `
UNWIND $rows AS row
CREATE (n:${kind})
SET n = row
RETURN count(*) AS written`;

const end = (variable: string, kind: StoredKind): string =>
  `MATCH (${variable}:${kind} {${identityOf(kind)}: row.${variable}})`;

interface Ends {
  readonly from: StoredKind;
  readonly type: string;
  readonly to: StoredKind;
}

// The type is part of the statement: nothing but capitals gets there.
const createRelations = ({ from, type, to }: Ends): string => `
UNWIND $rows AS row
${end('a', from)}
${end('b', to)}
CREATE (a)-[r:${type.replace(/[^A-Z_]/gu, '')}]->(b)
SET r = row.properties
RETURN count(*) AS written`;

const dangling = (): IsnadError =>
  new IsnadError('UNREADABLE_EXPORT', 'relations lead to nodes that the document does not have', {
    advice: 'Nothing was written. Take the file anew from where it was exported.',
  });

/** Takes things of several sorts and hands them on in lists of one sort. */
const inLists = <T>(size: number, hand: (sort: string, list: readonly T[]) => Promise<void>) => {
  const waiting = new Map<string, T[]>();
  const put = async (sort: string, thing: T): Promise<void> => {
    const list = waiting.get(sort) ?? [];
    list.push(thing);
    waiting.set(sort, list);
    if (list.length < size) return;
    waiting.set(sort, []);
    await hand(sort, list);
  };
  const flush = async (): Promise<void> => {
    for (const [sort, list] of waiting) if (list.length > 0) await hand(sort, list);
  };
  return { put, flush };
};

/** Takes nodes and writes them when enough are together. */
export interface Filling {
  readonly put: (node: StoredNode) => Promise<void>;
  /** Writes what is left. */
  readonly flush: () => Promise<void>;
}

/** Writes the nodes themselves. */
export const fillNodes = (graph: Graph, isFraction: IsFraction): Filling => {
  const lists = inLists<Parameters>(nodesAtOnce, async (kind, list) => {
    await run(graph, createNodes(kind as StoredKind), list);
  });
  const put = ({ kind, id, properties }: StoredNode): Promise<void> => {
    const own = kept(properties, (key) => isFraction(kind, key));
    return lists.put(kind, identityOf(kind) === 'id' ? { ...own, id } : own);
  };
  return { put, flush: lists.flush };
};

/** Writes the relationships of nodes that are all written. @throws IsnadError UNREADABLE_EXPORT where one leads nowhere */
export const fillRelations = (graph: Graph, isFraction: IsFraction): Filling => {
  const lists = inLists<Parameters>(relationsAtOnce, async (sort, list) => {
    if ((await run(graph, createRelations(JSON.parse(sort) as Ends), list)) !== list.length) throw dangling();
  });
  const one = ({ kind, id }: StoredNode, { type, to, properties }: StoredRelation): Promise<void> => {
    const [a, b] = [nodeOf(id), nodeOf(to)];
    if (b === undefined) throw dangling();
    return lists.put(JSON.stringify({ from: kind, type, to: b.kind }), {
      a: a?.identity,
      b: b.identity,
      properties: kept(properties, (key) => isFraction('', key)),
    });
  };
  const put = async (node: StoredNode): Promise<void> => {
    for (const relation of node.relations) await one(node, relation);
  };
  return { put, flush: lists.flush };
};
