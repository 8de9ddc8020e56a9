/** The stable code of an error: scripts and clients branch on it, so a code never changes its meaning. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'UNREADABLE_ARTICLE'
  | 'BAD_GOLD'
  | 'NO_DATABASE'
  | 'DATABASE_FAILED'
  | 'DATABASE_IN_USE'
  | 'NOT_MANAGED'
  | 'BAD_BACKUP'
  | 'OLD_GRAPH'
  | 'PORT_TAKEN'
  | 'OUTPUT_FAILED'
  | 'GRAPH_CHANGED'
  | 'UNREADABLE_EXPORT'
  | 'NOT_EMPTY'
  | 'LIMIT_EXCEEDED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNTRUSTED_DOCUMENT'
  | 'CANCELLED'
  | 'INTERNAL';

/**
 * The base of every error that a user is meant to read. `message` says what is wrong and names the file or field;
 * `advice` says what to do about it.
 */
export class IsnadError extends Error {
  override readonly name: string = 'IsnadError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: { readonly advice?: string; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
  }

  get advice(): string | undefined {
    return this.details.advice;
  }
}

/** Text from outside on one line: a name may hold line ends, and a line of the error output belongs to one error. */
export const onOneLine = (text: string): string =>
  text.replace(
    /[\n\r\u0085\u2028\u2029]/gu,
    (end) => `\\u${end.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** An article file, or a line of one, that cannot be read. The other files go on. */
export class UnreadableArticle extends IsnadError {
  override readonly name = 'UnreadableArticle';

  /** @param file the file as the user named it, with `#line` for a line of a .jsonl file */
  constructor(
    readonly file: string,
    readonly reason: string,
    advice?: string,
  ) {
    super('UNREADABLE_ARTICLE', onOneLine(`${file}: ${reason}`), advice === undefined ? {} : { advice });
  }
}

const mendIt = 'Mend it there: seed/README.md tells what every field of an annotation holds.';

/** An annotation that cannot be measured with. The other ones go on. */
export class BadGold extends IsnadError {
  override readonly name = 'BadGold';

  /** @param field where in the file: `claims[2].span`; empty for the file itself */
  constructor(
    readonly file: string,
    readonly field: string,
    { reason, advice = mendIt }: { readonly reason: string; readonly advice?: string },
  ) {
    super('BAD_GOLD', `${file}: ${field === '' ? '' : `${field}: `}${reason}`, { advice });
  }
}

/** No Neo4j can be had. `advice` tells the ways to get one. The command ends with exit code 2. */
export class NoDatabase extends IsnadError {
  override readonly name = 'NoDatabase';

  constructor(message: string, details: { readonly advice?: string; readonly cause?: unknown } = {}) {
    super('NO_DATABASE', message, details);
  }
}
