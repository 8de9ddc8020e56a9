import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { IsnadError } from '../domain/errors.js';
import type { Failure, Summary } from '../ingest/ingest.js';
import type { ExitCode } from './exit-code.js';
import { halfFile } from './half-file.js';
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
  const { read, added, unchanged, older, replaced, failed, failedBy, found, claims, newLinks } = summary;
  return {
    ...{
      exitCode,
      dryRun,
      seconds: Math.round(seconds * 10) / 10,
      read,
      new: added,
      unchanged,
      older,
      replaced,
      failed,
    },
    ...{ failedBy, assertions: found, claims, newLinks },
    ...(stoppedBy === undefined ? {} : { stoppedBy: errorParts(stoppedBy) }),
  };
};

/**
 * Begins a report. The file itself appears, or is replaced, when the report is whole.
 * @throws IsnadError OUTPUT_FAILED where nothing can be written there
 */
export const beginReport = (file: string): SeedReport => {
  const { whole, half } = halfFile(file);
  const isBeside = half !== whole;
  let trouble: unknown;
  let before = '';
  const trying = (work: () => void): void => {
    try {
      if (trouble === undefined) work();
    } catch (error) {
      trouble = error;
    }
  };
  let written: number | undefined;
  const begin = (): number => {
    const begun = openSync(half, 'w');
    writeSync(begun, `{"isnad":${JSON.stringify(packageVersion())},"failures":[`);
    return begun;
  };
  const write = (text: string): void => void writeSync((written ??= begin()), text);
  const clean = (): void => {
    if (isBeside) rmSync(half, { force: true });
  };
  const refuse = (): void => {
    if (trouble === undefined) return;
    clean();
    throw cannotBeWritten(file, trouble);
  };
  // Whether it can be written is known at once; what ends before there is something to say leaves nothing behind.
  trying(() => {
    closeSync(openSync(half, 'w'));
  });
  refuse();
  clean();
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
        if (written !== undefined && isBeside) fsyncSync(written);
      });
      if (written !== undefined) closeSync(written);
      trying(() => {
        if (isBeside) renameSync(half, whole);
      });
      refuse();
    },
  };
};
