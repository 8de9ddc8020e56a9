import { IsnadError } from '../domain/errors.js';
import { changeFeed } from '../graph/changes/change-feed.js';
import type { Graph } from '../graph/graph.js';
import { readNodes } from '../graph/whole/read-nodes.js';
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
}

/**
 * Every node of a graph, kind after kind, in the order of ids.
 * @throws IsnadError GRAPH_CHANGED at the end where somebody wrote meanwhile
 */
export async function* wholeGraph(
  graph: Graph,
  { kinds = storedKinds, withoutJudgements }: Wanted = {},
): AsyncGenerator<StoredNode> {
  const { latest } = changeFeed(graph);
  const before = await latest();
  const wanted = kinds.filter((kind) => withoutJudgements === undefined || !judgingKinds.includes(kind));
  for (const kind of wanted) yield* readNodes(graph, kind);
  if ((await latest()) !== before) throw changed();
}
