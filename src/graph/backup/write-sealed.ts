import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Seal, sealBytes } from './seal.js';

/**
 * Writes a stream into a file, with a seal at its end, and makes sure that the disk has it.
 * @returns the bytes of the file
 * @throws the file system's error
 */
export const writeSealed = async (
  file: FileHandle,
  content: AsyncIterable<Buffer>,
  facts: Omit<Seal, 'sha256'>,
): Promise<number> => {
  const hash = createHash('sha256');
  let written = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    await file.writeFile(chunk);
    written += chunk.length;
  }
  const seal = sealBytes({ ...facts, sha256: hash.digest('hex') });
  await file.writeFile(seal);
  await file.sync();
  return written + seal.length;
};
