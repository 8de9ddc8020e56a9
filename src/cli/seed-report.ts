import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { IsnadError } from '../domain/errors.js';
import type { Failure, Summary } from '../ingest/ingest.js';
import type { ExitCode } from './exit-code.js';
import { packageVersion } from './package-root.js';

/** How a seeding ended. */
interface SeedEnd {
  readonly summary: Summary;
  readonly exitCode: ExitCode;
  readonly dryRun: boolean;
  /** From the first file to the last. */
  readonly seconds: number;
  /** What stopped it, where something did. */
  readonly stoppedBy?: IsnadError;
}

/** The file of `--report`, while it is written. docs/operations.md tells its shape. */
export interface SeedReport {
  /** Writes a failure, at once: failures are kept nowhere. Nothing is thrown. */
  failure(failure: Failure): void;
  /** Writes the rest and puts the file into its place. @throws IsnadError OUTPUT_FAILED */
  end(end: SeedEnd): void;
}

const cannotBeWritten = (file: string, cause: unknown): IsnadError =>
  new IsnadError('OUTPUT_FAILED', `the report ${file} cannot be written: ${(cause as Error).message}`, {
    advice: 'Free some space there, or name another file. What was seeded is not touched by this.',
    cause,
  });

const errorParts = ({ code, message, advice }: IsnadError): object => ({ code, reason: message, advice });

const totals = ({ summary, exitCode, dryRun, seconds, stoppedBy }: SeedEnd): object => {
  const { read, added, unchanged, older, failed, failedBy, found, claims, newLinks } = summary;
  return {
    ...{
      exitCode,
      dryRun,
      seconds: Math.round(seconds * 10) / 10,
      read,
      new: added,
      unchanged,
      older,
      failed,
    },
    ...{ failedBy, assertions: found, claims, newLinks },
    ...(stoppedBy === undefined ? {} : { stoppedBy: errorParts(stoppedBy) }),
  };
};

// A device or a pipe is written as it is; a file is there when it is whole, and the older one until then.
const partOf = (file: string): string =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === false ? file : `${file}.${process.pid}.part`;

/**
 * Begins a report. The file itself appears, or is replaced, when the report is whole.
 * @throws IsnadError OUTPUT_FAILED where nothing can be written there
 */
export const beginReport = (file: string): SeedReport => {
  const part = partOf(file);
  let trouble: unknown;
  let before = '';
  const trying = (work: () => void): void => {
    try {
      if (trouble === undefined) work();
    } catch (error) {
      trouble = error;
    }
  };
  let written = -1;
  const write = (text: string): void => void writeSync(written, text);
  trying(() => {
    written = openSync(part, 'w');
    write(`{"isnad":${JSON.stringify(packageVersion())},"failures":[`);
  });
  const refuse = (): void => {
    if (trouble === undefined) return;
    if (part !== file) rmSync(part, { force: true });
    throw cannotBeWritten(file, trouble);
  };
  refuse();
  return {
    failure: (failure) => {
      trying(() => {
        write(`${before}\n${JSON.stringify({ file: failure.file, ...errorParts(failure.error) })}`);
      });
      before = ',';
    },
    end: (end) => {
      trying(() => {
        write(`\n],${JSON.stringify(totals(end)).slice(1)}\n`);
        if (part !== file) fsyncSync(written);
      });
      closeSync(written);
      trying(() => {
        if (part !== file) renameSync(part, file);
      });
      refuse();
    },
  };
};
