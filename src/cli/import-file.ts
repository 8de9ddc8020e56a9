import { createWriteStream } from 'node:fs';
import { access, constants, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { IsnadError } from '../domain/errors.js';
import { importDocument } from '../export/import-document.js';
import { discardHalf } from '../graph/whole/fresh-graph.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { listenForInterruption } from './interruption.js';
import { note, print } from './output.js';
import { withGraph } from './with-graph.js';

// The input can be read once, and a document is looked through before anything is written: it waits in a file.
const withInput = async <T>(work: (file: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-import-'));
  try {
    const file = join(folder, 'stdin');
    await pipeline(process.stdin, createWriteStream(file));
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const unreadable = (file: string, reason: string, cause?: unknown): IsnadError =>
  new IsnadError('UNREADABLE_EXPORT', `${file}: ${reason}`, {
    advice: 'Name a file that `isnad export` wrote.',
    ...(cause === undefined ? {} : { cause }),
  });

// It is read more than once: a pipe is taken from the input instead.
const checkReadable = async (file: string): Promise<void> => {
  const known = await stat(file).catch((cause: unknown) => {
    throw unreadable(file, `cannot be read: ${(cause as Error).message}`, cause);
  });
  if (!known.isFile()) throw unreadable(file, 'is no file');
  await access(file, constants.R_OK).catch((cause: unknown) => {
    throw unreadable(file, `cannot be read: ${(cause as Error).message}`, cause);
  });
};

const importInto = async (file: string, discard: boolean): Promise<ExitCode> => {
  await checkReadable(file);
  const { signal, release } = listenForInterruption();
  try {
    const { nodes, relations } = await withGraph(async (graph) => {
      if (discard) await discardHalf(graph);
      return importDocument(graph, file, signal);
    });
    if (signal.aborted) {
      note('Stopped. Nothing of it is left in the graph.');
      return exitCodes.interrupted;
    }
    await print(`nodes      ${nodes}\nrelations  ${relations}\n`);
    return exitCodes.done;
  } finally {
    release();
  }
};

/** Imports a file, or the input. */
export const importFile = (file: string, discard: boolean): Promise<ExitCode> =>
  file === '-' ? withInput((copy) => importInto(copy, discard)) : importInto(file, discard);
