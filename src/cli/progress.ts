import { SingleBar } from 'cli-progress';
import type { IngestEvent, Summary } from '../ingest/ingest.js';
import { note } from './output.js';
import { inWords, paceOver } from './pace.js';
import { tellError } from './tell-error.js';

/** Shows how far seeding has come. */
export interface Progress {
  readonly step: (event: IngestEvent, summary: Summary, expected: number) => void;
  readonly end: () => void;
}

/** How far it has come, in words and numbers. */
interface Standing {
  readonly done: number;
  readonly total: number;
  /** `12.5/s, 3 min 20 s left`; a dash where nobody can tell yet. */
  readonly pace: string;
}

const now = (): number => performance.now() / 1_000;

// A fast start, over what is in the graph already, says nothing of the rest: so only of late.
const standings = (dryRun: boolean): ((summary: Summary, expected: number) => Standing) => {
  const pace = paceOver(20);
  return ({ read, added, unchanged, older, failed }, expected) => {
    const done = failed + (dryRun ? read : added + unchanged + older);
    const total = Math.max(expected, done);
    pace.at(now(), done);
    const rate = pace.rate();
    const left = rate === undefined || rate === 0 ? undefined : (total - done) / rate;
    const told = left === undefined ? '–' : `${(rate ?? 0).toFixed(1)}/s, ${inWords(left)} left`;
    return { done, total, pace: told };
  };
};

const tellTrouble = (event: IngestEvent): void => {
  if (event.kind === 'failed') tellError(event.failure.error);
  if (event.kind !== 'waiting') return;
  if (event.seconds === undefined) note('The database answers again.');
  else note(`The database does not answer; waiting, ${event.seconds} s.`);
};

const secondsBetweenLines = 5;

/** Lines for logs and pipes, one every few seconds. */
const lines = (dryRun: boolean): Progress => {
  const standing = standings(dryRun);
  let next = now() + secondsBetweenLines;
  return {
    step: (event, summary, expected) => {
      tellTrouble(event);
      const { done, total, pace } = standing(summary, expected);
      if (now() < next) return;
      next = now() + secondsBetweenLines;
      note(`${done} of about ${total} articles, ${pace}, ${summary.failed} failed`);
    },
    end: () => undefined,
  };
};

// A .jsonl file holds more articles than it is files: the bar's end moves with what is expected.
const bar = (files: number, dryRun: boolean): Progress => {
  const standing = standings(dryRun);
  const shown = new SingleBar({
    format: '{bar} {value}/{total} articles, {pace}, {failed} failed, {claims} claims',
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
    gracefulExit: false,
  });
  shown.start(files, 0, { failed: 0, claims: 0, pace: '–' });
  let last = 0;
  return {
    step: (event, summary, expected) => {
      if (event.kind === 'failed' || event.kind === 'waiting') process.stderr.write('\r\u001B[K');
      tellTrouble(event);
      const { done, total, pace } = standing(summary, expected);
      last = done;
      shown.setTotal(total);
      shown.update(done, { failed: summary.failed, claims: summary.found, pace });
    },
    end: () => {
      shown.setTotal(last);
      shown.stop();
    },
  };
};

/** A bar on a terminal, plain lines elsewhere; failures are told as they come. All on the error output. */
export const showProgress = (files: number, dryRun: boolean): Progress =>
  process.stderr.isTTY ? bar(files, dryRun) : lines(dryRun);
