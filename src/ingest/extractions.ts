import type { Extraction } from '../domain/extraction.js';
import { budgetOf } from './budget.js';
import { callIn, type CrewWish } from './crew.js';
import { expectationOf } from './expectation.js';
import { type Failure, failureOf } from './failure.js';
import { type Help, type Outcome, outcomesOf } from './outcomes.js';
import type { Wanted } from './portions.js';
import { underWay } from './under-way.js';

/** Articles that are wanted, and the threads that read them where these are not the usual ones. */
export interface Extracting extends Wanted, Pick<CrewWish, 'threadFile' | 'threadMemory'> {}

/** How articles are read and extracted. */
export interface ExtractionTask
  extends Extracting, Pick<CrewWish, 'jobs' | 'whole'>, Pick<Help, 'expected' | 'coming' | 'current'> {}

/** Bytes of article files that are under way at a time: what is made of them is several times as much. */
const bytesUnderWay = 4_000_000;

/**
 * What comes of articles, in the order of the files: in threads of their own where there is enough to do, so that memory
 * holds what is under way and no more. When the signal is aborted, what was read ahead is let go.
 */
export async function* extractedFrom(task: ExtractionTask): AsyncGenerator<Outcome> {
  const { signal, expected } = task;
  const crew = callIn({ ...task, articles: expected.articles() });
  const budget = budgetOf(bytesUnderWay);
  try {
    for await (const { outcomes, bytes } of outcomesOf(task, { ...task, crew, budget })) {
      for (const outcome of outcomes) {
        if (signal?.aborted === true) return;
        yield outcome;
      }
      budget.giveBack(bytes);
    }
  } finally {
    await crew.end();
  }
}

/**
 * The Extractions of articles, in the order of the files. What cannot be read or extracted is given out in its place, and
 * the others go on.
 */
export async function* extractions(wanted: Extracting): AsyncGenerator<Extraction | Failure> {
  const { files, shard } = wanted;
  const expected = expectationOf(files, shard?.count ?? 1);
  const task = { ...wanted, expected, coming: underWay(), current: undefined, jobs: 1, whole: true };
  for await (const outcome of extractedFrom(task)) {
    if (outcome === 'current') continue;
    if ('code' in outcome) yield failureOf(outcome);
    else if (outcome.extraction !== undefined) yield outcome.extraction;
  }
}
