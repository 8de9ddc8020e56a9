import type { Judged, Pair } from '../../resolution/judgements/judged.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import type { StandingRecord } from '../writer/alike.js';
import { rows, type Tx } from '../writer/run.js';

// Known without reading one.
const countAnchored = `
MATCH ()-[any:ANCHORS]->() RETURN count(any) AS anchored`;

const pair = '<-[:ANCHORS]-(x:Anchor)<-[:AT]-(j:Judgement {active: true})-[:AT]->(y:Anchor)-[:ANCHORS]->';

const readPairs = `
MATCH (s:Assertion)${pair}(o:Assertion) WHERE s.id IN $ids AND s <> o
RETURN DISTINCT j.verdict AS verdict, s.id AS a, o.id AS b,
       CASE WHEN o.voice = s.voice THEN o.record END AS record,
       head(COLLECT { MATCH (o)-[:OF]->(c:Claim) RETURN c.id }) AS claim`;

const readTied = `
MATCH (c:Claim)<-[:OF]-(:Assertion)${pair}(:Assertion)-[:OF]->(d:Claim)
WHERE c.matter IN $matters AND j.verdict = 'SAME' AND NOT d.matter IN $matters
RETURN DISTINCT d.matter AS matter`;

const readDifferent = `
MATCH (c:Claim)<-[:OF]-(:Assertion)${pair}(:Assertion)-[:OF]->(d:Claim)
WHERE c.id IN $claims AND j.verdict = 'DIFFERENT' AND c <> d
RETURN DISTINCT c.id AS a, d.id AS b`;

/**
 * Whether anything is judged of what stands in the graph. Most graphs have no judgements, and then nothing below is asked: to plan such
 * a statement takes long, and it is given many ids. Whoever asks holds the locks of what it wants to know it of.
 */
export const anyJudged = async (tx: Tx): Promise<boolean> =>
  (await rows<{ anchored: number }>(tx, countAnchored, {})).some(({ anchored }) => anchored > 0);

/** What is judged where nothing is. */
export const nothingJudged: JudgedPairs = { judged: { same: [], different: [] }, others: [] };

interface Row {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly a: string;
  readonly b: string;
  readonly record: string | null;
  readonly claim: string | null;
}

/** What is judged of some assertions, with those of the same voice at the other end. */
export interface JudgedPairs {
  readonly judged: Judged;
  readonly others: readonly StandingRecord[];
}

const pairs = (found: readonly Row[], of: Row['verdict']): readonly Pair[] =>
  found.filter(({ verdict }) => verdict === of).map(({ a, b }) => [a, b]);

/** Reads what was judged of some assertions and stands. Whoever reads it holds the locks of what follows from it. */
export const readJudged = async (tx: Tx, ids: readonly string[]): Promise<JudgedPairs> => {
  const found = await rows<Row>(tx, readPairs, { ids });
  return {
    judged: { same: pairs(found, 'SAME'), different: pairs(found, 'DIFFERENT') },
    others: found.flatMap(({ record, claim }) =>
      record === null ? [] : [{ record: JSON.parse(record) as AssertionRecord, claim: claim ?? undefined }],
    ),
  };
};

/** The matters that somebody judged to be one with some of these, by one step. */
export const readTiedMatters = async (tx: Tx, matters: readonly string[]): Promise<readonly string[]> =>
  (await rows<{ matter: string }>(tx, readTied, { matters })).map(({ matter }) => matter);

/** The claims that somebody judged to be other than some of these. */
export const readDifferentClaims = async (tx: Tx, claims: readonly string[]): Promise<readonly Pair[]> =>
  (await rows<{ a: string; b: string }>(tx, readDifferent, { claims })).map(({ a, b }) => [a, b]);
