import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UnreadableArticle } from '../domain/errors.js';
import type { ArticleFile } from './article-file.js';
import { decodeText, tooLarge } from './decode-text.js';

/**
 * The decoded text of a file. Its size is asked first, so that a huge file is refused without being loaded. Whoever reads waits: to let
 * others in between costs several times what reading a small file does, and files are read in threads of their own.
 * @param most the most bytes it may have
 * @throws UnreadableArticle
 */
export const readWhole = (file: ArticleFile, most: number): string => {
  const bytes = withFile(file, (handle) => {
    const facts = fstatSync(handle);
    if (!facts.isFile())
      throw new UnreadableArticle(file.name, 'not a regular file', 'Name a file or a folder of files.');
    if (facts.size > most) throw tooLarge(file.name);
    return readFileSync(handle);
  });
  return decodeText(bytes, file.name);
};

// Opening a pipe would wait for somebody who writes to it.
const withoutWaiting = constants.O_RDONLY | constants.O_NONBLOCK;

const withFile = <T>(file: ArticleFile, use: (handle: number) => T): T => {
  let handle: number | undefined;
  try {
    handle = openSync(file.path, withoutWaiting);
    return use(handle);
  } catch (cause) {
    throw unreadable(file.name, cause);
  } finally {
    if (handle !== undefined) closeSync(handle);
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
