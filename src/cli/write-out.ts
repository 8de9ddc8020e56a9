import { open, rename, rm } from 'node:fs/promises';
import { halfFile } from './half-file.js';
import { cannotBeWritten } from './output-failed.js';
import { print } from './output.js';

/** Where text goes, and until when. */
export interface Destination {
  /** A file; the output unless told. */
  readonly to: string | undefined;
  /** Aborted when the user wishes to stop. */
  readonly signal: AbortSignal;
}

// Whoever asks for the next piece is a failure of the graph; whoever takes it is one of the file.
const writing = async <T>(file: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw cannotBeWritten(file, error);
  }
};

interface Target {
  readonly file: string;
  readonly isNew: boolean;
}

const fill = async (
  { file, isNew }: Target,
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> => {
  const handle = await writing(file, open(file, isNew ? 'wx' : 'w'));
  try {
    for await (const piece of pieces) {
      if (signal.aborted) return;
      await writing(file, handle.writeFile(piece));
    }
    if (isNew) await writing(file, handle.sync());
  } finally {
    await handle.close();
  }
};

const intoFile = async (pieces: AsyncIterable<string>, to: string, signal: AbortSignal): Promise<void> => {
  const { whole, half } = halfFile(to);
  if (half === whole) return fill({ file: whole, isNew: false }, pieces, signal);
  try {
    await fill({ file: half, isNew: true }, pieces, signal);
    if (!signal.aborted) await writing(to, rename(half, whole));
  } finally {
    await rm(half, { force: true });
  }
};

/**
 * Writes pieces of text as they come. A file is there whole or not at all; one that was there before stays until then.
 * A device or a pipe is written as it is.
 * @throws IsnadError OUTPUT_FAILED
 */
export const writeOut = async (pieces: AsyncIterable<string>, { to, signal }: Destination): Promise<void> => {
  if (to !== undefined) return intoFile(pieces, to, signal);
  for await (const piece of pieces) {
    if (signal.aborted) return;
    await print(piece);
  }
};
