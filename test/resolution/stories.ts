import type { Extraction } from '../../src/domain/extraction.js';
import { assertionRecords } from '../../src/resolution/assertion-records.js';
import type { AssertionRecord } from '../../src/resolution/assertion-record.js';
import { type ResolvedClaim, resolveClaims } from '../../src/resolution/claims.js';

/** Every id means itself: as if each article's places were the graph's. */
const asTold = (_: string, local: string): string => local;

/** The claims of some articles, without a database. */
export const claimsOf = (extractions: readonly Extraction[]): readonly ResolvedClaim[] => {
  const records = extractions.flatMap(assertionRecords);
  const blocks = new Map<string, AssertionRecord[]>();
  for (const record of records)
    blocks.set(record.key.block, [...(blocks.get(record.key.block) ?? []), record]);
  return [...blocks.values()].flatMap((block) => resolveClaims(block, asTold));
};
