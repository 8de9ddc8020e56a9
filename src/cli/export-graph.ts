import { asCsv } from '../export/csv/csv.js';
import { ftmKinds } from '../export/ftm/entities-of.js';
import { asFtm } from '../export/ftm/ftm.js';
import { asGraphMl } from '../export/graphml/graphml.js';
import { inPieces } from '../export/in-pieces.js';
import { asJsonLd } from '../export/jsonld/jsonld.js';
import { shownKinds } from '../export/shown.js';
import { wholeGraph } from '../export/whole-graph.js';
import type { Graph } from '../graph/graph.js';
import type { ClaimFilter } from '../graph/reader/filters.js';
import { readColumns } from '../graph/whole/read-columns.js';
import { type Part, readPart } from '../graph/whole/read-part.js';
import { type StoredKind, storedKinds } from '../graph/whole/stored-kinds.js';
import type { StoredNode } from '../graph/whole/stored-node.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { listenForInterruption } from './interruption.js';
import { withGraph } from './with-graph.js';
import { writeFolder } from './write-folder.js';
import { writeOut } from './write-out.js';

/** What `isnad export` can be told. */
export interface ExportOptions {
  readonly format: 'jsonld' | 'graphml' | 'csv' | 'ftm';
  /** A folder for csv, which has no other place; a file for the others. */
  readonly output?: string;
  readonly withoutJudgements?: true;
  /** A ClaimFilter as JSON. */
  readonly filter?: string;
}

/** What is written, and how much of it there is. */
interface Task extends ExportOptions {
  readonly graph: Graph;
  readonly part?: Part;
}

const nodesOf = (
  { graph, part, withoutJudgements }: Task,
  kinds: readonly StoredKind[],
): AsyncIterable<StoredNode> =>
  wholeGraph(graph, {
    kinds,
    ...(part === undefined ? {} : { part }),
    ...(withoutJudgements === undefined ? {} : { withoutJudgements }),
  });

const textOf = (task: Task): AsyncIterable<string> => {
  if (task.format === 'graphml')
    return inPieces(asGraphMl((kinds = shownKinds) => nodesOf(task, kinds), shownKinds));
  if (task.format === 'ftm') return inPieces(asFtm(nodesOf(task, ftmKinds)));
  return asJsonLd(nodesOf(task, storedKinds), task);
};

const write = async (task: Task, signal: AbortSignal): Promise<void> => {
  const { graph, format, output } = task;
  if (format !== 'csv' || output === undefined) return writeOut(textOf(task), { to: output, signal });
  const columns = await readColumns(graph);
  return writeFolder(asCsv({ columns, nodes: nodesOf(task, storedKinds), kinds: storedKinds }), {
    to: output,
    signal,
  });
};

// What the filter means is the API's to know; it is loaded where there is one.
const filterIn = async ({ filter }: ExportOptions): Promise<ClaimFilter | undefined> => {
  if (filter === undefined) return undefined;
  const { claimFilterFrom } = await import('../api/claim-filter-from.js');
  return claimFilterFrom(filter);
};

/** Writes the graph out. Ctrl-C leaves no file. */
export const exportGraph = async (options: ExportOptions): Promise<ExitCode> => {
  const filter = await filterIn(options);
  const { signal, release } = listenForInterruption();
  try {
    await withGraph(async (graph) => {
      const part = filter === undefined ? {} : { part: await readPart(graph, filter) };
      await write({ ...options, ...part, graph }, signal);
    });
    return signal.aborted ? exitCodes.interrupted : exitCodes.done;
  } finally {
    release();
  }
};
