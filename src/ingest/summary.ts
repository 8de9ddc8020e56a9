import type { ErrorCode } from '../domain/errors.js';
import type { WriteReport } from '../graph/writer/write-extractions.js';
import type { Failure } from './failure.js';

/** What happens on the way from files to the graph. */
export type IngestEvent =
  /** An article was read and extracted. */
  | { readonly kind: 'read'; readonly assertions: number }
  /** An article was read, and the graph has it as it is: it was not extracted. */
  | { readonly kind: 'current' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'written'; readonly report: WriteReport }
  /** The database has not answered for so many seconds; without a number it answers again. */
  | { readonly kind: 'waiting'; readonly seconds: number | undefined };

/** What seeding came to. */
export interface Summary {
  /** Articles read. */
  readonly read: number;
  /** Articles that the graph has now and had not before, or had otherwise. */
  readonly added: number;
  /** Articles that the graph had as they are. */
  readonly unchanged: number;
  /** Articles of whose address the graph has a version that stands before theirs. */
  readonly older: number;
  /** Articles of the graph whose text another of the same file or address has taken the place of. */
  readonly replaced: number;
  /** Assertions found in the articles that were extracted. */
  readonly found: number;
  /** Claims that the added articles make. */
  readonly claims: number;
  /** Links between claims and articles that were not there before. */
  readonly newLinks: number;
  /** Articles that did not get through; each was told as an event. */
  readonly failed: number;
  /** The same, by the code of the error. */
  readonly failedBy: Readonly<Partial<Record<ErrorCode, number>>>;
}

export const nothingYet: Summary = {
  read: 0,
  added: 0,
  unchanged: 0,
  older: 0,
  replaced: 0,
  found: 0,
  claims: 0,
  newLinks: 0,
  failed: 0,
  failedBy: {},
};

/** The summary with failures of some articles or paths. */
export const withFailures = (
  summary: Summary,
  failures: readonly { readonly code: ErrorCode }[],
): Summary => {
  const failedBy = { ...summary.failedBy };
  for (const { code } of failures) failedBy[code] = (failedBy[code] ?? 0) + 1;
  return { ...summary, failed: summary.failed + failures.length, failedBy };
};

/** The summary after one more event. */
export const afterEvent = (summary: Summary, event: IngestEvent): Summary => {
  switch (event.kind) {
    case 'failed':
      return withFailures(summary, [event.failure.error]);
    case 'read':
      return { ...summary, read: summary.read + 1, found: summary.found + event.assertions };
    case 'current':
      return { ...summary, read: summary.read + 1, unchanged: summary.unchanged + 1 };
    case 'waiting':
      return summary;
    case 'written': {
      const { articles, unchanged, older, replaced, claims, newLinks } = event.report;
      return {
        ...summary,
        added: summary.added + articles,
        unchanged: summary.unchanged + unchanged,
        older: summary.older + older,
        replaced: summary.replaced + replaced,
        claims: summary.claims + claims,
        newLinks: summary.newLinks + newLinks,
      };
    }
  }
};
