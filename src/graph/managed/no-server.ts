import { NoDatabase } from '../../domain/errors.js';

/** The three ways to a Neo4j, told with every error that leaves isnad without one. */
export const threeWays =
  'Three ways to a Neo4j: install Java 17 or newer and Maven, and isnad runs Neo4j itself; ' +
  'or run `docker compose up` beside docker-compose.yml; ' +
  'or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a server you have.';

/** A NoDatabase with its own advice, where there is one, before the three ways. */
export const noServer = (
  message: string,
  more: { readonly advice?: string; readonly cause?: unknown } = {},
): NoDatabase =>
  new NoDatabase(message, {
    advice: more.advice === undefined ? threeWays : `${more.advice} ${threeWays}`,
    ...(more.cause === undefined ? {} : { cause: more.cause }),
  });

const diskTroubles: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'there is a file of that name',
  ENOENT: 'the path cannot be made',
};

/** What the file system's refusal means, in words. */
export const diskTrouble = (cause: unknown): string => {
  const { code, message } = cause as NodeJS.ErrnoException;
  return diskTroubles[code ?? ''] ?? message;
};

/** A failed write, as an error for people. Errors that are already for people pass through. */
export const cannotWrite = (folder: string, advice: string) => (cause: unknown) => {
  if (cause instanceof NoDatabase) return cause;
  return noServer(`${folder} cannot be written: ${diskTrouble(cause)}`, { advice, cause });
};

/** What a tool's output says about the disk, if it does. */
export const diskTroubleIn = (output: string): string | undefined =>
  /No space left on device|not enough space/i.test(output)
    ? 'the disk is full'
    : /Read-only file system/i.test(output)
      ? 'the disk is read-only'
      : undefined;

/** The last lines of a text, indented, for the end of a message. */
export const lastLines = (text: string, count = 12): string =>
  text
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `\n    ${line}`)
    .join('');
