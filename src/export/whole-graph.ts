import { IsnadError } from '../domain/errors.js';
import { changeFeed } from '../graph/changes/change-feed.js';
import type { Graph } from '../graph/graph.js';
import { readNodes, readThese } from '../graph/whole/read-nodes.js';
import type { Part } from '../graph/whole/read-part.js';
import { judgingKinds, type StoredKind, storedKinds } from '../graph/whole/stored-kinds.js';
import type { StoredNode } from '../graph/whole/stored-node.js';

const changed = (): IsnadError =>
  new IsnadError('GRAPH_CHANGED', 'articles were written or removed while the graph was read', {
    advice: 'What was written so far is of no one moment. Run it again when nobody seeds.',
  });

/** Which nodes are wanted. */
export interface Wanted {
  readonly kinds?: readonly StoredKind[];
  readonly withoutJudgements?: true;
  /** These alone, and what relates them to one another. */
  readonly part?: Part;
}

async function* within(
  nodes: AsyncIterable<StoredNode>,
  there: ReadonlySet<string>,
): AsyncGenerator<StoredNode> {
  for await (const node of nodes)
    yield { ...node, relations: node.relations.filter(({ to }) => there.has(to)) };
}

async function* ofPart(graph: Graph, kinds: readonly StoredKind[], part: Part): AsyncGenerator<StoredNode> {
  const there = new Set([...part.values()].flat());
  for (const kind of kinds) yield* within(readThese(graph, kind, part.get(kind) ?? []), there);
}

async function* ofAll(graph: Graph, kinds: readonly StoredKind[]): AsyncGenerator<StoredNode> {
  for (const kind of kinds) yield* readNodes(graph, kind);
}

/**
 * Every node of a graph, or of a part of it, kind after kind, in the order of ids.
 * @throws IsnadError GRAPH_CHANGED at the end where somebody wrote meanwhile
 */
export async function* wholeGraph(
  graph: Graph,
  { kinds = storedKinds, withoutJudgements, part }: Wanted = {},
): AsyncGenerator<StoredNode> {
  const { latest } = changeFeed(graph);
  const before = await latest();
  const wanted = kinds.filter((kind) => withoutJudgements === undefined || !judgingKinds.includes(kind));
  yield* part === undefined ? ofAll(graph, wanted) : ofPart(graph, wanted, part);
  if ((await latest()) !== before) throw changed();
}
