import { send, type Tx, whole } from '../writer/run.js';

// Changes are told to whoever listens and forgotten: older ones go.
const mostKept = 2000;

// The first SET takes the lock before the number is read; it is held until the end of the transaction, so numbers are committed in order.
const put = `
MERGE (b:Block {key: 'changes'})
SET b.touched = true
WITH b
SET b.seq = coalesce(b.seq, 0) + 1
WITH b.seq AS seq
CREATE (:Change {seq: seq, articles: $articles, claims: $claims})
WITH seq
MATCH (old:Change) WHERE old.seq <= seq - $kept
DELETE old`;

/** What an ingesting transaction brought. */
export interface NewThings {
  /** Ids of articles that were written. */
  readonly articles: readonly string[];
  /** Ids of claims that were not there before, in no wording. */
  readonly claims: readonly string[];
}

/**
 * Numbers what a transaction brings, for those who listen in whatever process. The last thing a transaction does: all writers meet at
 * the number. It is no part of the graph's meaning.
 */
export const recordChange = async (tx: Tx, { articles, claims }: NewThings): Promise<void> => {
  if (articles.length > 0) await send(tx, put, { articles, claims, kept: whole(mostKept) });
};
