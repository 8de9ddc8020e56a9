import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UnreadableArticle } from '../domain/errors.js';
import type { ArticleFile } from './article-file.js';
import { decodeText, tooLarge } from './decode-text.js';

/**
 * The decoded text of a file. Its size is asked first, so that a huge file is refused without being loaded.
 * @param most the most bytes it may have
 * @throws UnreadableArticle
 */
export const readWhole = async (file: ArticleFile, most: number): Promise<string> => {
  const bytes = await withFile(file, async (handle) => {
    const facts = await handle.stat();
    if (!facts.isFile())
      throw new UnreadableArticle(file.name, 'not a regular file', 'Name a file or a folder of files.');
    if (facts.size > most) throw tooLarge(file.name);
    return handle.readFile();
  });
  return decodeText(bytes, file.name);
};

// Opening a pipe would wait for somebody who writes to it.
const withoutWaiting = constants.O_RDONLY | constants.O_NONBLOCK;

const withFile = async <T>(file: ArticleFile, use: (handle: FileHandle) => Promise<T>): Promise<T> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.path, withoutWaiting);
    return await use(handle);
  } catch (cause) {
    throw unreadable(file.name, cause);
  } finally {
    await handle?.close();
  }
};

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['EISDIR', 'is a folder'],
  ['ELOOP', 'is a circle of links'],
  ['ENXIO', 'not a regular file'],
  ['ENAMETOOLONG', 'has too long a path'],
  ['EMFILE', 'too many open files'],
]);

/** What the operating system says about a path, in plain words; an UnreadableArticle stays what it is. */
export const unreadable = (name: string, cause: unknown): UnreadableArticle => {
  if (cause instanceof UnreadableArticle) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const said = cause instanceof Error ? cause.message : String(cause);
  return new UnreadableArticle(
    name,
    reasons.get(code) ?? `cannot be read: ${said}`,
    'Check the path and its permissions.',
  );
};
