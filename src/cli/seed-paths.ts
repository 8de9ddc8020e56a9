import {
  findArticleFiles,
  ingest,
  type IngestTask,
  nothingYet,
  type Shard,
  type Summary,
  withFailures,
} from '../ingest/ingest.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { graphStore } from './graph-store.js';
import { listenForInterruption } from './interruption.js';
import { note, print } from './output.js';
import { showProgress } from './progress.js';
import { beginReport, type SeedReport } from './seed-report.js';
import { summaryText } from './summary-text.js';
import { foreseen, tellError } from './tell-error.js';
import { withGraph } from './with-graph.js';

/** What `isnad seed` can be told. */
export interface SeedOptions {
  readonly jobs: number;
  readonly batch: number;
  readonly dryRun?: true;
  readonly again?: true;
  readonly shard?: Shard;
  readonly report?: string;
}

/** What ingesting came to, whether the user stopped it, and what else stopped it. */
interface Outcome {
  readonly summary: Summary;
  readonly stopped: boolean;
  readonly error?: unknown;
}

/** What is to be ingested, and where it is told. */
interface Shown {
  readonly task: IngestTask;
  readonly report: SeedReport | undefined;
}

// Listening begins with the work: until then Ctrl-C may end the process as ever.
const ingestShown = async ({ task, report }: Shown): Promise<Outcome> => {
  const { signal, release } = listenForInterruption();
  const progress = showProgress(task.files.length, task.store === undefined);
  let summary = nothingYet;
  const step: IngestTask['progress'] = (event, so, expected) => {
    summary = so;
    if (event.kind === 'failed') report?.failure(event.failure);
    progress.step(event, so, expected);
  };
  try {
    await ingest({ ...task, signal, progress: step });
    return { summary, stopped: signal.aborted };
  } catch (error) {
    return { summary, stopped: signal.aborted, error };
  } finally {
    progress.end();
    release();
  }
};

const ingestInto = (shown: Shown, again: boolean): Promise<Outcome> =>
  withGraph(async (graph) =>
    ingestShown({ ...shown, task: { ...shown.task, store: await graphStore(graph, again) } }),
  );

const exitCodeOf = ({ summary, stopped, error }: Outcome): ExitCode => {
  if (stopped) return exitCodes.interrupted;
  if (error !== undefined) return exitCodes.refused;
  return summary.failed > 0 ? exitCodes.someFailed : exitCodes.done;
};

const begun = async (
  task: IngestTask,
  report: SeedReport | undefined,
  { dryRun, again = false }: { readonly dryRun: boolean; readonly again: boolean | undefined },
): Promise<Outcome> => {
  try {
    return await (dryRun ? ingestShown({ task, report }) : ingestInto({ task, report }, again));
  } catch (error) {
    return { summary: nothingYet, stopped: false, error };
  }
};

/**
 * Seeds what paths name, shows how it goes and says what it came to.
 * @throws what stopped it, once all else is told
 */
export const seedPaths = async (paths: readonly string[], options: SeedOptions): Promise<ExitCode> => {
  const { dryRun = false, again, jobs, batch, shard } = options;
  const report = options.report === undefined ? undefined : beginReport(options.report);
  const since = performance.now();
  const { files, problems } = await findArticleFiles(paths);
  for (const error of problems) {
    tellError(error);
    report?.failure({ file: error.file, error });
  }
  const task = { files, jobs, batch, ...(shard === undefined ? {} : { shard }) };
  const outcome = await begun(task, report, { dryRun, again });
  const summary = withFailures(outcome.summary, problems);
  const { stopped } = outcome;
  const error = outcome.error === undefined ? undefined : foreseen(outcome.error);
  const exitCode = exitCodeOf({ ...outcome, summary });
  // What stopped it before anything was read says all there is to say.
  if (error === undefined || outcome.summary !== nothingYet) await print(summaryText(summary, dryRun));
  if (stopped) note('Stopped. What is written is kept; the same command goes on from there.');
  report?.end({
    ...{ summary, exitCode, dryRun, seconds: (performance.now() - since) / 1_000 },
    ...(error === undefined ? {} : { stoppedBy: error }),
  });
  if (error !== undefined && !stopped) throw error;
  return exitCode;
};
