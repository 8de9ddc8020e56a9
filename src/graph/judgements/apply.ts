import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { distinct } from '../../resolution/minimum.js';
import { readAssertions } from '../writer/alike.js';
import type { Touched } from '../writer/claims.js';
import { rows, type Tx } from '../writer/run.js';
import { anchorIn } from './anchoring.js';
import { writeCorrections } from './corrections.js';
import type { StoredJudgement } from './stored.js';

const readPaired = `
MATCH (j:Judgement)-[:AT]->(:Anchor)-[:ANCHORS]->(s:Assertion)
WHERE j.id IN $judgements AND j.verdict IN ['SAME', 'DIFFERENT']
RETURN DISTINCT s.id AS id`;

/** What judgements leave to be concluded anew. */
export interface Applied {
  readonly touched: Touched;
  /** Assertions whose claims may be, or count, or relate otherwise than before. */
  readonly rejudged: readonly string[];
}

const nothing: Applied = { touched: { blocks: [], claims: [], records: [] }, rejudged: [] };

const touchedBy = (records: readonly AssertionRecord[], claims: readonly string[]): Touched => ({
  blocks: distinct(records.map(({ key }) => key.block)),
  claims: distinct(claims),
  records,
});

/**
 * Brings articles as they stand now in line with what is judged of them: finds the words, corrects speakers, and tells which claims
 * have to be concluded anew. What is judged of pairs has its effect there.
 * @param judgements all that are about the articles, as `lockJudgements` gives them
 */
export const applyJudgements = async (
  tx: Tx,
  judgements: readonly StoredJudgement[],
  articles: readonly string[],
): Promise<Applied> => {
  if (judgements.length === 0) return nothing;
  const found = await anchorIn(tx, judgements, articles);
  const changed = await writeCorrections(tx, judgements, found);
  const paired = await rows<{ id: string }>(tx, readPaired, { judgements: judgements.map(({ id }) => id) });
  const rejudged = distinct([...changed.map(({ id }) => id), ...paired.map(({ id }) => id)]);
  const standing = await readAssertions(tx, rejudged);
  return {
    rejudged,
    touched: touchedBy(
      [...changed, ...standing.map(({ record }) => record)],
      standing.flatMap(({ claim }) => claim ?? []),
    ),
  };
};
