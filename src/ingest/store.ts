import type { Extraction } from '../domain/extraction.js';
import type { NoDatabase } from '../domain/errors.js';
import type { ArticleMark } from '../graph/writer/article-mark.js';
import type { WriteReport } from '../graph/writer/write-extractions.js';

/** Writes some articles in one transaction: all of them or none. */
export type Write = (batch: readonly Extraction[]) => Promise<WriteReport>;

/** Where articles are written. */
export interface Store {
  readonly write: Write;
  /** The files of those articles that are there as they are, so that they need not be extracted. None, unless told. */
  readonly current?: (marks: readonly ArticleMark[]) => Promise<ReadonlySet<string>>;
  /** Whether it answers at this moment. */
  readonly answers?: () => Promise<boolean>;
  /** Resolves when it is gone for good. */
  readonly lost?: Promise<NoDatabase>;
}
