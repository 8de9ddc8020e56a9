import type { Extraction } from '../domain/extraction.js';
import { batches } from './batches.js';
import { type Expectation, expectationOf } from './expectation.js';
import { extractedFrom, type Extracting } from './extractions.js';
import { failureOf } from './failure.js';
import { inFlight } from './in-flight.js';
import type { Outcome } from './outcomes.js';
import { type Patience, patienceWith } from './patience.js';
import type { Store } from './store.js';
import { afterEvent, type IngestEvent, nothingYet, type Summary } from './summary.js';
import { turns } from './in-turn.js';
import { type UnderWay, underWay } from './under-way.js';
import { writeBatch } from './write-batch.js';

export { findArticleFiles } from '../article/read-articles.js';
export type { Failure } from './failure.js';
export type { Shard } from './shard.js';
export type { Store } from './store.js';
export { type IngestEvent, nothingYet, type Summary, withFailures } from './summary.js';

/** What is to be ingested, and how. */
export interface IngestTask extends Extracting {
  /** Articles in one transaction. */
  readonly batch: number;
  /** Threads that extract, and transactions, at a time. */
  readonly jobs: number;
  /** Where articles are written; without it they are read and extracted only. */
  readonly store?: Store;
  /** Seconds after which a database that does not answer is given up: 300 unless told. */
  readonly patience?: number;
  /**
   * Is told every step, what all steps have come to, and how many articles there will be as far as one knows. Failures
   * are kept nowhere else.
   */
  readonly progress?: (event: IngestEvent, summary: Summary, expected: number) => void;
}

/** What the parts of one ingesting share. */
interface Run {
  readonly task: IngestTask;
  readonly tell: (event: IngestEvent) => void;
  readonly expected: Expectation;
  readonly patience: Patience;
  readonly coming: UnderWay;
}

const tellOutcome = (outcome: Outcome, { tell, coming }: Run): Extraction | undefined => {
  if (outcome === 'current') tell({ kind: 'current' });
  else if ('code' in outcome) tell({ kind: 'failed', failure: failureOf(outcome) });
  else {
    tell({ kind: 'read', assertions: outcome.assertions });
    if (outcome.extraction === undefined) coming.end(outcome.id);
    return outcome.extraction;
  }
  return undefined;
};

async function* extracted(run: Run): AsyncGenerator<Extraction> {
  const { task, patience, expected, coming } = run;
  const current = task.store?.current;
  const outcomes = extractedFrom({
    ...{ ...task, expected, coming, whole: task.store !== undefined },
    current: current === undefined ? undefined : (marks) => patience.try(() => current(marks)),
  });
  for await (const outcome of outcomes) {
    const extraction = tellOutcome(outcome, run);
    if (extraction !== undefined) yield extraction;
  }
}

const writing = ({ store }: IngestTask, { tell, patience, coming }: Run) => {
  const inTurn = turns();
  return async (batch: readonly Extraction[]): Promise<void> => {
    if (store === undefined) return;
    const ids = batch.map(({ article }) => article.id);
    // Two texts of one article, from two files: the later file stands, so it waits for the earlier.
    const outcomes = await inTurn.take(ids, () =>
      writeBatch((some) => patience.try(() => store.write(some)), batch),
    );
    for (const one of outcomes)
      tell('error' in one ? { kind: 'failed', failure: one } : { kind: 'written', report: one });
    for (const id of ids) coming.end(id);
  };
};

// A claim is many times its words once it is written: three articles of the longest sort, and a hundred usual ones, are one batch.
const weightOf = ({ article, claims }: Extraction): number => article.text.length + 400 * claims.length;

/**
 * Takes articles from their files into the graph. Reading and extraction go on in threads of their own where there is
 * enough to do, while what they gave is written in batches of which some are in flight at a time; each waits for the next
 * when that is slower, and memory holds what is under way and no more. What the graph holds as it is, is not extracted.
 * The graph is the same whatever the jobs. When the signal is aborted, what is in flight is still written and nothing
 * more is begun: an article is in the graph wholly or not at all.
 * @throws NoDatabase where the database stays away, IsnadError DATABASE_FAILED where it cannot write any more
 */
export const ingest = async (task: IngestTask): Promise<Summary> => {
  const { files, shard, signal, store = {}, patience: seconds = 300 } = task;
  let summary = nothingYet;
  const expected = expectationOf(files, shard?.count ?? 1);
  const tell = (event: IngestEvent): void => {
    summary = afterEvent(summary, event);
    task.progress?.(event, summary, expected.articles());
  };
  const waiting = (waited: number | undefined): void => {
    tell({ kind: 'waiting', seconds: waited });
  };
  const patience = patienceWith({ store, seconds, waiting, signal });
  const run = { task, tell, expected, patience, coming: underWay() };
  const size = { items: task.batch, weight: 1_000_000, weigh: weightOf };
  try {
    await inFlight(task.jobs, batches(extracted(run), size), writing(task, run));
  } finally {
    patience.end();
  }
  return summary;
};
