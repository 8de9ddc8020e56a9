import { SingleBar } from 'cli-progress';
import type { IngestEvent, Summary } from '../ingest/ingest.js';
import { note } from './output.js';
import { tellError } from './tell-error.js';

/** Shows how far seeding has come. */
export interface Progress {
  readonly step: (event: IngestEvent, summary: Summary) => void;
  readonly end: () => void;
}

const doneOf = ({ read, failed }: Summary): number => read + failed;

const tellFailure = (event: IngestEvent): void => {
  if (event.kind === 'failed') tellError(event.failure.error);
};

/** Lines for logs and pipes: one for each hundred articles. */
const lines = (): Progress => ({
  step: (event, summary) => {
    tellFailure(event);
    const done = doneOf(summary);
    if (event.kind !== 'written' && done % 100 === 0) note(`${done} articles read, ${summary.failed} failed`);
  },
  end: () => undefined,
});

// A .jsonl file holds more articles than it is files: the bar grows with what comes.
const bar = (files: number): Progress => {
  const shown = new SingleBar({
    format: '{bar} {value}/{total} articles, {failed} failed, {claims} claims',
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
    gracefulExit: false,
  });
  shown.start(files, 0, { failed: 0, claims: 0 });
  return {
    step: (event, summary) => {
      if (event.kind === 'failed') process.stderr.write('\r\u001B[K');
      tellFailure(event);
      shown.setTotal(Math.max(files, doneOf(summary)));
      shown.update(doneOf(summary), { failed: summary.failed, claims: summary.found });
    },
    end: () => {
      shown.stop();
    },
  };
};

/** A bar on a terminal, plain lines elsewhere; failures are told as they come. All on the error output. */
export const showProgress = (files: number): Progress => (process.stderr.isTTY ? bar(files) : lines());
