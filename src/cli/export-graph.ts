import { asJsonLd } from '../export/jsonld/jsonld.js';
import { wholeGraph } from '../export/whole-graph.js';
import type { Graph } from '../graph/graph.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { listenForInterruption } from './interruption.js';
import { withGraph } from './with-graph.js';
import { writeOut } from './write-out.js';

/** What `isnad export` can be told. */
export interface ExportOptions {
  readonly format: 'jsonld';
  readonly output?: string;
  readonly withoutJudgements?: true;
}

const textOf = (graph: Graph, options: ExportOptions): AsyncIterable<string> =>
  asJsonLd(wholeGraph(graph, options), options);

/** Writes the graph out. Ctrl-C leaves no file. */
export const exportGraph = async (options: ExportOptions): Promise<ExitCode> => {
  const { signal, release } = listenForInterruption();
  try {
    await withGraph((graph) => writeOut(textOf(graph, options), { to: options.output, signal }));
    return signal.aborted ? exitCodes.interrupted : exitCodes.done;
  } finally {
    release();
  }
};
