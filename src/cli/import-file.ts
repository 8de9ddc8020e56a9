import { createWriteStream } from 'node:fs';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
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

const checkReadable = async (file: string): Promise<void> => {
  try {
    await access(file, constants.R_OK);
  } catch (cause) {
    throw new IsnadError('UNREADABLE_EXPORT', `${file}: cannot be read: ${(cause as Error).message}`, {
      advice: 'Name a file that `isnad export` wrote.',
      cause,
    });
  }
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
