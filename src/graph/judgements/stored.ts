import type { Anchor, JudgedSpeaker } from '../../domain/judgement.js';
import type { Verdict } from '../../domain/vocabulary/verdict.js';
import { distinct } from '../../resolution/minimum.js';
import { lock } from '../writer/lock.js';
import { rows, type Tx } from '../writer/run.js';

// Known without reading one.
const countAnchors = `
MATCH (x:Anchor) RETURN count(x) AS anchors`;

const read = `
MATCH (x:Anchor) WHERE x.article IN $articles
MATCH (x)<-[:AT]-(j:Judgement)
WITH DISTINCT j
RETURN j.id AS id, j.verdict AS verdict, j.active AS active, j.speaker AS speaker,
       COLLECT { MATCH (j)-[:AT]->(y:Anchor)
                 RETURN {id: y.id, article: y.article, quote: y.quote, occurrence: y.occurrence, speaker: y.speaker}
                 ORDER BY y.id } AS anchors
ORDER BY id`;

interface Row {
  readonly id: string;
  readonly verdict: Verdict;
  readonly active: boolean;
  readonly speaker: string | null;
  readonly anchors: readonly (Omit<Anchor, 'speaker'> & {
    readonly id: string;
    readonly speaker: string | null;
  })[];
}

/** A judgement as the graph keeps it, as far as its effect goes. */
export interface StoredJudgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** Not withdrawn. */
  readonly active: boolean;
  readonly speaker?: JudgedSpeaker;
  readonly anchors: readonly (Anchor & { readonly id: string })[];
}

const stored = ({ speaker, anchors, ...row }: Row): StoredJudgement => ({
  ...row,
  ...(speaker === null ? {} : { speaker: JSON.parse(speaker) as JudgedSpeaker }),
  anchors: anchors.map(({ speaker: told, ...anchor }) => ({
    ...anchor,
    ...(told === null ? {} : { speaker: told }),
  })),
});

const readOf = async (tx: Tx, articles: readonly string[]): Promise<readonly StoredJudgement[]> => {
  const [{ anchors } = { anchors: 0 }] = await rows<{ anchors: number }>(tx, countAnchors, {});
  return anchors === 0 || articles.length === 0 ? [] : (await rows<Row>(tx, read, { articles })).map(stored);
};

/**
 * Every judgement about some articles, which are locked. The other articles that these are about are locked as well: whether their
 * words are found has to stay what it is.
 */
export const lockJudgements = async (
  tx: Tx,
  articles: readonly string[],
): Promise<readonly StoredJudgement[]> => {
  const found = await readOf(tx, articles);
  const others = distinct(found.flatMap(({ anchors }) => anchors.map(({ article }) => article)));
  if (others.some((one) => !articles.includes(one))) await lock(tx, { article: others });
  return found;
};
