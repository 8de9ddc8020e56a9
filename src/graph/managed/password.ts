import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** The password in the file, once somebody has made one. @throws the file system's error */
export const readPassword = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trim();

const makePassword = async (file: string): Promise<string> => {
  const password = randomBytes(24).toString('base64url');
  // Always the same: what a process that was killed has left of it is gone with the next.
  const draft = `${file}.draft`;
  await writeFile(draft, `${password}\n`, { mode: 0o600 });
  await rename(draft, file);
  return password;
};

/**
 * The password of the managed server: generated the first time, in a file that only its owner reads (mode 0600). Whoever asks
 * holds the lock of the supervisor.
 */
export const passwordIn = async (file: string): Promise<string> => {
  try {
    return await readPassword(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return makePassword(file);
  }
};
