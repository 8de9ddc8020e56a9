import { hashOf } from '../../domain/id.js';
import { searchText } from '../../language/search-text.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { type ClaimSummary, summaryOf } from '../../resolution/claim-summary.js';
import { ownClaimId, type ResolvedClaim, resolveClaims } from '../../resolution/claims.js';
import type { Meaning } from '../../resolution/meaning.js';
import { distinct } from '../../resolution/minimum.js';
import { readClosed, readOfThese } from './alike.js';
import { readMeanings } from './meanings.js';
import { type Parameters, rows, type Tx, whole } from './run.js';

const readRecords = `
MATCH (s:Assertion) WHERE s.block IN $blocks
RETURN s.record AS record`;

const readClaims = `
CALL {
  MATCH (c:Claim) WHERE c.block IN $blocks RETURN c
  UNION
  MATCH (c:Claim) WHERE c.id IN $claims RETURN c
}
RETURN c.id AS id, c.digest AS digest, c.topics AS topics, c.matter AS matter, c.propositionKey AS propositionKey`;

/** A claim as it stands in the graph, as far as a change of it matters. */
export interface StoredClaim {
  readonly id: string;
  readonly digest: string;
  readonly topics: readonly string[];
  readonly matter: string;
  readonly propositionKey: string;
}

/** A claim with all that is written of it. */
export interface ClaimToWrite {
  readonly claim: ResolvedClaim;
  readonly summary: ClaimSummary;
  /** By assertion the claim that it alone would be. */
  readonly own: ReadonlyMap<string, string>;
  readonly properties: Parameters & { readonly digest: string };
}

/** The claims that a change touches: as they should be and as they are. */
export interface ClaimBlocks {
  readonly wanted: readonly ClaimToWrite[];
  readonly stored: readonly StoredClaim[];
  readonly meaning: Meaning;
}

/** Where claims may have become others. */
export interface Touched {
  /** Blocks of assertions with a key. */
  readonly blocks: readonly string[];
  /** Claims that lost assertions, or whose places are others. */
  readonly claims: readonly string[];
  /** Assertions that came and went. */
  readonly records: readonly AssertionRecord[];
}

const periodOf = (period: string): Parameters => {
  const [from, to] = period.split('/');
  return from === undefined || from === '' ? {} : { periodFrom: from, periodTo: to ?? from };
};

const propertiesOf = (claim: ResolvedClaim, summary: ClaimSummary): ClaimToWrite['properties'] => {
  const { id, propositionKey, topics, matter, period, records } = claim;
  const { text, texts, said, saidLast, sourceTypes, stances, articleCount } = summary;
  const digest = hashOf(
    JSON.stringify([claim.id, topics, records.map((record) => record.id), summary]),
  ).slice(0, 24);
  return {
    ...{ id, propositionKey, topics, matter, period, ...periodOf(period) },
    ...{ text, said, saidLast, sourceTypes, stances, articleCount: whole(articleCount) },
    ...{
      polarity: records[0].polarity,
      block: records[0].key.block,
      searchText: searchText(...texts),
      digest,
    },
  };
};

/** A claim with all that is written of it but its sources and links. */
export const toWrite = (claim: ResolvedClaim, meaning: Meaning): ClaimToWrite => {
  const summary = summaryOf(claim, meaning);
  const own = new Map(claim.records.map((record) => [record.id, ownClaimId(record, meaning) ?? claim.id]));
  return { claim, summary, own, properties: propertiesOf(claim, summary) };
};

/** Every assertion that the touched claims may be made of, and the claims that these are of now. */
const readConcerned = async (
  tx: Tx,
  { blocks, claims, records }: Touched,
): Promise<{ readonly records: readonly AssertionRecord[]; readonly claims: readonly string[] }> => {
  const keyed = await rows<{ record: string }>(tx, readRecords, { blocks });
  const touched = await readOfThese(tx, claims);
  const closed = await readClosed(tx, [...records, ...touched.map(({ record }) => record)]);
  return {
    records: [
      ...keyed.map(({ record }) => JSON.parse(record) as AssertionRecord),
      ...closed.map(({ record }) => record),
    ],
    claims: distinct([...claims, ...closed.flatMap(({ claim }) => claim ?? [])]),
  };
};

/** Computes the touched claims out of all their assertions. The voices of these are locked. */
export const resolveTouched = async (tx: Tx, touched: Touched): Promise<ClaimBlocks> => {
  const blocks = touched.blocks.filter((block) => block !== '');
  const { records, claims } = await readConcerned(tx, { ...touched, blocks });
  const meaning = await readMeanings(tx, distinct(records.map(({ article }) => article)));
  const stored = await rows<StoredClaim>(tx, readClaims, { blocks, claims });
  return { meaning, stored, wanted: resolveClaims(records, meaning).map((claim) => toWrite(claim, meaning)) };
};
