import type { Graph } from '../graph/graph.js';
import { fillNodes, fillRelations, type Filling } from '../graph/whole/fill.js';
import { beginFilling, discardHalf, endFilling } from '../graph/whole/fresh-graph.js';
import type { Sum } from './jsonld/frame.js';
import { isFraction } from './jsonld/fractions.js';
import { checkDocument, eachNode } from './jsonld/read-document.js';

const pass = async (file: string, { put, flush }: Filling, signal: AbortSignal): Promise<void> => {
  await eachNode(file, { node: put, signal });
  if (!signal.aborted) await flush();
};

/**
 * Fills an empty graph with what a document says, which is looked through first: nothing is written of one that is not whole.
 * What cannot be written to its end, or is stopped, is taken away again.
 * @returns what the document has
 * @throws IsnadError UNREADABLE_EXPORT, NOT_EMPTY
 */
export const importDocument = async (graph: Graph, file: string, signal: AbortSignal): Promise<Sum> => {
  const isStopped = (): boolean => signal.aborted;
  const sum = await checkDocument(file, signal);
  if (isStopped()) return sum;
  await beginFilling(graph);
  try {
    await pass(file, fillNodes(graph, isFraction), signal);
    await pass(file, fillRelations(graph, isFraction), signal);
  } catch (error) {
    await discardHalf(graph);
    throw error;
  }
  await (isStopped() ? discardHalf(graph) : endFilling(graph));
  return sum;
};
