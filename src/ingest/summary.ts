import type { Extraction } from '../domain/extraction.js';
import type { WriteReport } from '../graph/writer/write-extractions.js';
import type { Failure } from './failure.js';

/** What happens on the way from files to the graph. */
export type IngestEvent =
  | { readonly kind: 'read'; readonly extraction: Extraction }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'written'; readonly report: WriteReport };

/** What seeding came to. */
export interface Summary {
  /** Articles read and extracted. */
  readonly read: number;
  /** Articles that the graph has now and had not before, or had otherwise. */
  readonly added: number;
  /** Articles that the graph had as they are. */
  readonly unchanged: number;
  /** Assertions found in the articles read. */
  readonly found: number;
  /** Claims that the added articles make. */
  readonly claims: number;
  /** Links between claims and articles that were not there before. */
  readonly newLinks: number;
  /** Articles that did not get through; each was told as an event. */
  readonly failed: number;
}

export const nothingYet: Summary = {
  read: 0,
  added: 0,
  unchanged: 0,
  found: 0,
  claims: 0,
  newLinks: 0,
  failed: 0,
};

/** The summary after one more event. */
export const afterEvent = (summary: Summary, event: IngestEvent): Summary => {
  if (event.kind === 'failed') return { ...summary, failed: summary.failed + 1 };
  if (event.kind === 'read')
    return { ...summary, read: summary.read + 1, found: summary.found + event.extraction.claims.length };
  const { articles, unchanged, claims, newLinks } = event.report;
  return {
    ...summary,
    added: summary.added + articles,
    unchanged: summary.unchanged + unchanged,
    claims: summary.claims + claims,
    newLinks: summary.newLinks + newLinks,
  };
};
