interface Told {
  readonly code?: unknown;
  readonly message?: unknown;
}

const gone =
  /^(?:ServiceUnavailable|SessionExpired|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.TransientError\.Cluster\.|Neo\.ClientError\.Cluster\.NotALeader)/u;

const refusing = /^Neo\.ClientError\.(?:Security|Database)\./u;

const full =
  /no space left|disk (?:is )?full|out of disk|running out of|read[ -]only|ForbiddenOnReadOnly|TransactionLogError|DatabasePanic|critical error|needs recovery|recovery is required/iu;

// The driver gives no code of its own to a connection that nobody has given back in time.
const noConnection = /connection acquisition timed out/iu;

/** What a failing database is good for. The codes are Neo4j's and its driver's. */
export type DatabaseTrouble = 'does not answer' | 'lets nobody in' | 'cannot write';

/** What is wrong with the database, where it is the database: nothing where it refuses what it was given. */
export const databaseTrouble = (error: unknown): DatabaseTrouble | undefined => {
  const { code, message } = error as Told;
  const [named, said] = [String(code), String(message)];
  if (gone.test(named) || noConnection.test(said)) return 'does not answer';
  if (refusing.test(named)) return 'lets nobody in';
  return full.test(`${named} ${said}`) ? 'cannot write' : undefined;
};
