import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { IsnadError } from '../domain/errors.js';
import type { FileText } from '../export/csv/csv.js';
import { cannotBeWritten } from './output-failed.js';

const checkFree = async (to: string): Promise<void> => {
  const there = await readdir(to).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cannotBeWritten(to, error);
  });
  if (there.length > 0)
    throw new IsnadError('BAD_INPUT', `--output: ${to} is a folder with something in it`, {
      advice: 'Name a folder that is empty, or not there yet.',
    });
};

// An error of a file is kept until somebody asks: `failed` is raced against every wait.
const openFiles = (folder: string) => {
  const files = new Map<string, WriteStream>();
  const failures: unknown[] = [];
  const opened = (file: string): WriteStream => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const stream = createWriteStream(join(folder, file), { highWaterMark: 262_144 });
    stream.on('error', (error) => failures.push(error));
    files.set(file, stream);
    return stream;
  };
  const write = async ({ file, text }: FileText): Promise<void> => {
    if (failures.length > 0) throw cannotBeWritten(folder, failures[0]);
    const stream = opened(file);
    if (!stream.write(text)) await once(stream, 'drain').catch(() => undefined);
  };
  const close = async (): Promise<void> => {
    for (const stream of files.values()) {
      stream.end();
      await finished(stream).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw cannotBeWritten(folder, failures[0]);
  };
  return { write, close };
};

/**
 * Writes the files of a folder as their text comes. The folder is there whole or not at all.
 * @throws IsnadError OUTPUT_FAILED; BAD_INPUT where the folder has something in it
 */
export const writeFolder = async (
  texts: AsyncIterable<FileText>,
  { to, signal }: { readonly to: string; readonly signal: AbortSignal },
): Promise<void> => {
  await checkFree(to);
  const half = `${to}.${process.pid}.part`;
  try {
    await mkdir(half, { recursive: true }).catch((error: unknown) => {
      throw cannotBeWritten(to, error);
    });
    const files = openFiles(half);
    try {
      for await (const text of texts) {
        if (signal.aborted) return;
        await files.write(text);
      }
    } finally {
      await files.close();
    }
    await rename(half, to).catch((error: unknown) => {
      throw cannotBeWritten(to, error);
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
};
