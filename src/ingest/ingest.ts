import type { Extraction } from '../domain/extraction.js';
import { batches } from './batches.js';
import { extractions, type Wanted } from './extractions.js';
import { inFlight } from './in-flight.js';
import { afterEvent, type IngestEvent, nothingYet, type Summary } from './summary.js';
import { type Write, writeBatch } from './write-batch.js';

export { findArticleFiles } from '../article/read-articles.js';
export type { Failure } from './failure.js';
export type { Shard } from './shard.js';
export type { IngestEvent, Summary } from './summary.js';

/** What is to be ingested, and how. */
export interface IngestTask extends Wanted {
  /** Articles in one transaction. */
  readonly batch: number;
  /** Transactions at a time. */
  readonly jobs: number;
  /** Where articles are written; without it they are read and extracted only. */
  readonly write?: Write;
  /** Is told every step, and what all steps have come to. Failures are kept nowhere else. */
  readonly progress?: (event: IngestEvent, summary: Summary) => void;
}

/** Says what happens, and adds it up. */
type Tell = (event: IngestEvent) => void;

async function* readable(task: IngestTask, tell: Tell): AsyncGenerator<Extraction> {
  for await (const outcome of extractions(task)) {
    if ('error' in outcome) tell({ kind: 'failed', failure: outcome });
    else {
      tell({ kind: 'read', extraction: outcome });
      yield outcome;
    }
  }
}

const writing =
  (write: Write | undefined, tell: Tell) =>
  async (batch: readonly Extraction[]): Promise<void> => {
    const outcomes = write === undefined ? [] : await writeBatch(write, batch);
    for (const one of outcomes)
      tell('error' in one ? { kind: 'failed', failure: one } : { kind: 'written', report: one });
  };

/**
 * Takes articles from their files into the graph: read, extracted, and written in batches of which some are in flight at
 * a time. Memory holds no more than those batches. When the signal is aborted, what is in flight is still written and
 * nothing more is begun: an article is in the graph wholly or not at all.
 * @throws what the database threw where it does not answer any more
 */
export const ingest = async (task: IngestTask): Promise<Summary> => {
  let summary = nothingYet;
  const tell: Tell = (event) => {
    summary = afterEvent(summary, event);
    task.progress?.(event, summary);
  };
  const source = batches(readable(task, tell), task.batch);
  await inFlight(task.jobs, source, writing(task.write, tell));
  return summary;
};
