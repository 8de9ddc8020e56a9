import { writeExtractions } from '../graph/writer/write-extractions.js';
import { findArticleFiles, ingest, type IngestTask, type Shard, type Summary } from '../ingest/ingest.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { listenForInterruption } from './interruption.js';
import { note, print } from './output.js';
import { showProgress } from './progress.js';
import { summaryText } from './summary-text.js';
import { tellError } from './tell-error.js';
import { withGraph } from './with-graph.js';

/** What `isnad seed` can be told. */
export interface SeedOptions {
  readonly jobs: number;
  readonly batch: number;
  readonly dryRun?: true;
  readonly shard?: Shard;
}

/** What ingesting came to, and whether the user stopped it. */
interface Outcome {
  readonly summary: Summary;
  readonly stopped: boolean;
}

// Listening begins with the work: until then Ctrl-C may end the process as ever.
const ingestShown = async (task: IngestTask): Promise<Outcome> => {
  const { signal, release } = listenForInterruption();
  const progress = showProgress(task.files.length);
  try {
    const summary = await ingest({ ...task, signal, progress: progress.step });
    return { summary, stopped: signal.aborted };
  } finally {
    progress.end();
    release();
  }
};

const ingestInto = (task: IngestTask): Promise<Outcome> =>
  withGraph((graph) => ingestShown({ ...task, write: (batch) => writeExtractions(graph, batch) }));

const exitCodeOf = (failed: number, stopped: boolean): ExitCode =>
  stopped ? exitCodes.interrupted : failed > 0 ? exitCodes.someFailed : exitCodes.done;

/** Seeds what paths name, shows how it goes and says what it came to. */
export const seedPaths = async (paths: readonly string[], options: SeedOptions): Promise<ExitCode> => {
  const { dryRun = false, jobs, batch, shard } = options;
  const { files, problems } = await findArticleFiles(paths);
  problems.forEach(tellError);
  const task = { files, jobs, batch, ...(shard === undefined ? {} : { shard }) };
  const { summary, stopped } = await (dryRun ? ingestShown(task) : ingestInto(task));
  const failed = summary.failed + problems.length;
  await print(summaryText({ ...summary, failed }, dryRun));
  if (stopped) note('Stopped. What is written is kept; the same command goes on from there.');
  return exitCodeOf(failed, stopped);
};
