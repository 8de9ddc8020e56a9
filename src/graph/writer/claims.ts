import { hashOf } from '../../domain/id.js';
import { searchText } from '../../language/search-text.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { type ClaimSummary, summaryOf } from '../../resolution/claim-summary.js';
import { ownClaimId, type ResolvedClaim, resolveClaims } from '../../resolution/claims.js';
import type { Meaning } from '../../resolution/meaning.js';
import { distinct } from '../../resolution/minimum.js';
import type { Judged } from '../../resolution/judgements/judged.js';
import { anyJudged, nothingJudged, readJudged } from '../judgements/judged-pairs.js';
import { readBlocks, readClosed, readOfThese } from './alike.js';
import { type OwnMeanings, readMeanings } from './meanings.js';
import { type Parameters, rows, type Tx, whole } from './run.js';

const readClaims = `
MATCH (c:Claim) WHERE c.id IN $claims
RETURN c.id AS id, c.digest AS digest, c.topics AS topics, c.matter AS matter`;

/** A claim as it stands in the graph, as far as a change of it matters. */
export interface StoredClaim {
  readonly id: string;
  readonly digest: string;
  readonly topics: readonly string[];
  readonly matter: string;
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

/** Assertions that claims are made of, with the claims that they are of now. */
interface Concerned {
  readonly records: readonly AssertionRecord[];
  readonly claims: readonly string[];
}

const readTogether = async (tx: Tx, { blocks, claims, records }: Touched): Promise<Concerned> => {
  const [keyed, touched] = await Promise.all([
    readBlocks(
      tx,
      distinct(blocks).filter((block) => block !== ''),
    ),
    readOfThese(tx, claims),
  ]);
  const closed = await readClosed(tx, [...records, ...touched.map(({ record }) => record)]);
  const found = [...keyed, ...closed];
  return {
    records: found.map(({ record }) => record),
    claims: distinct([...claims, ...found.flatMap(({ claim }) => claim ?? [])]),
  };
};

/** Every assertion that the touched claims may be made of: with those that somebody judged to be the same, or not, in one voice. */
const readConcerned = async (tx: Tx, touched: Touched): Promise<Concerned & { readonly judged: Judged }> => {
  const found = await readTogether(tx, touched);
  const ids = new Set(found.records.map(({ id }) => id));
  const { judged, others } = (await anyJudged(tx)) ? await readJudged(tx, [...ids]) : nothingJudged;
  const missing = others.filter(({ record }) => !ids.has(record.id));
  return missing.length === 0
    ? { ...found, judged }
    : readConcerned(tx, {
        blocks: [...touched.blocks, ...missing.map(({ record }) => record.key.block)],
        claims: distinct([...touched.claims, ...missing.flatMap(({ claim }) => claim ?? [])]),
        records: [...touched.records, ...missing.map(({ record }) => record)],
      });
};

/** Computes the touched claims out of all their assertions and what was judged of these. Their voices are locked. */
export const resolveTouched = async (tx: Tx, touched: Touched, own: OwnMeanings): Promise<ClaimBlocks> => {
  const { records, claims, judged } = await readConcerned(tx, touched);
  const [meaning, stored] = await Promise.all([
    readMeanings(tx, distinct(records.map(({ article }) => article)), own),
    rows<StoredClaim>(tx, readClaims, { claims }),
  ]);
  return {
    meaning,
    stored,
    wanted: resolveClaims(records, meaning, judged).map((claim) => toWrite(claim, meaning)),
  };
};
