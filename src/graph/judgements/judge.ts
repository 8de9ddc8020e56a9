import { type Judgement, judgementId, sortedAnchors } from '../../domain/judgement.js';
import { distinct } from '../../resolution/minimum.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { lock } from '../writer/lock.js';
import { type Tx, whole } from '../writer/run.js';
import { settleJudged } from './settle.js';

const put = `
MERGE (j:Judgement {id: $id})
ON CREATE SET j += $judged, j.active = false, j.acts = [], j.actedBy = [], j.actedAt = [], j.notes = []
FOREACH (_ IN CASE WHEN j.active THEN [] ELSE [1] END |
  SET j.active = true, j.acts = j.acts + 'JUDGED', j.actedBy = j.actedBy + $who, j.actedAt = j.actedAt + $at,
      j.notes = j.notes + $note)
FOREACH (anchor IN $anchors |
  MERGE (x:Anchor {id: anchor.id})
  SET x = anchor
  MERGE (j)-[:AT]->(x))`;

/** When it is said, by the server's clock, and what is said with it. Neither decides anything. */
export interface Said {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

const speakerOf = (judgement: Judgement): object =>
  judgement.verdict === 'SPEAKER'
    ? {
        speaker: JSON.stringify(judgement.speaker),
        speakerId: judgement.speaker.id,
        speakerName: judgement.speaker.name,
      }
    : {};

const parametersOf = (judgement: Judgement, { at, note }: Said): Readonly<Record<string, unknown>> => {
  const id = judgementId(judgement);
  const { verdict, who } = judgement;
  return {
    ...{ id, who, at, note: note ?? '' },
    judged: { verdict, who, at, ...speakerOf(judgement) },
    anchors: sortedAnchors(judgement).map((anchor, order) => ({
      ...anchor,
      id: `${id}/${order}`,
      occurrence: whole(anchor.occurrence),
    })),
  };
};

const keep = async (tx: Tx, judgement: Judgement, said: Said): Promise<void> => {
  const articles = distinct(judgement.anchors.map(({ article }) => article));
  await lock(tx, { article: articles });
  await tx.run(put, parametersOf(judgement, said));
  await settleJudged(tx, articles);
};

/**
 * Keeps a judgement beside the data and draws its conclusions, in one transaction. Its articles need not be there: it has its effect as
 * soon as its words are found. Said again it changes nothing; said again after it was withdrawn, it holds again.
 * @returns its id
 */
export const judge = async (graph: Graph, judgement: Judgement, said: Said): Promise<string> => {
  await inSession(graph, (session) => session.executeWrite((tx) => keep(tx, judgement, said)));
  return judgementId(judgement);
};
