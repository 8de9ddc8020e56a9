import { hashOf } from '../../domain/id.js';
import { searchText } from '../../language/search-text.js';
import type { AssertionRecord } from '../../resolution/assertion-record.js';
import { type ClaimSummary, summaryOf } from '../../resolution/claim-summary.js';
import { type Meaning, type ResolvedClaim, resolveClaims } from '../../resolution/claims.js';
import { distinct } from '../../resolution/minimum.js';
import { readMeanings } from './meanings.js';
import { type Parameters, rows, type Tx, whole } from './run.js';
import { gather } from './variants.js';

const readRecords = `
MATCH (s:Assertion) WHERE s.block IN $blocks
RETURN s.record AS record`;

const readClaims = `
MATCH (c:Claim) WHERE c.block IN $blocks
RETURN c.id AS id, c.digest AS digest, c.topic AS topic, c.propositionKey AS propositionKey`;

/** A claim as it stands in the graph, as far as a change of it matters. */
export interface StoredClaim {
  readonly id: string;
  readonly digest: string;
  readonly topic: string;
  readonly propositionKey: string;
}

/** A claim with all that is written of it. */
export interface ClaimToWrite {
  readonly claim: ResolvedClaim;
  readonly summary: ClaimSummary;
  readonly properties: Parameters & { readonly digest: string };
}

/** The claims of some blocks: as they should be and as they are. */
export interface ClaimBlocks {
  readonly wanted: readonly ClaimToWrite[];
  readonly stored: readonly StoredClaim[];
}

const periodOf = (period: string): Parameters => {
  const [from, to] = period.split('/');
  return from === undefined || from === '' ? {} : { periodFrom: from, periodTo: to ?? from };
};

const propertiesOf = (claim: ResolvedClaim, summary: ClaimSummary): ClaimToWrite['properties'] => {
  const { id, propositionKey, topic, matter, period, records } = claim;
  const { text, texts, said, saidLast, sourceTypes, stances, articleCount } = summary;
  const digest = hashOf(JSON.stringify([claim.id, topic, records.map((record) => record.id), summary])).slice(
    0,
    24,
  );
  return {
    ...{ id, propositionKey, topic, matter, period, ...periodOf(period) },
    ...{ text, said, saidLast, sourceTypes, stances, articleCount: whole(articleCount) },
    ...{
      polarity: records[0].polarity,
      block: records[0].key.block,
      searchText: searchText(...texts),
      digest,
    },
  };
};

const toWrite = (claim: ResolvedClaim, meaning: Meaning): ClaimToWrite => {
  const summary = summaryOf(claim, meaning);
  return { claim, summary, properties: propertiesOf(claim, summary) };
};

/** Computes the claims of some blocks out of all their assertions. The blocks are locked. */
export const resolveBlocks = async (tx: Tx, blocks: readonly string[]): Promise<ClaimBlocks> => {
  if (blocks.length === 0) return { wanted: [], stored: [] };
  const found = await rows<{ record: string }>(tx, readRecords, { blocks });
  const records = found.map(({ record }) => JSON.parse(record) as AssertionRecord);
  const meaning = await readMeanings(tx, distinct(records.map(({ article }) => article)));
  const groups = gather(records.map((record) => [record.key.block, record]));
  const claims = [...groups.values()].flatMap((block) => resolveClaims(block, meaning));
  return {
    wanted: claims.map((claim) => toWrite(claim, meaning)),
    stored: await rows<StoredClaim>(tx, readClaims, { blocks }),
  };
};
