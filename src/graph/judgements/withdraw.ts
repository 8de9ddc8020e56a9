import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { distinct } from '../../resolution/minimum.js';
import { lock } from '../writer/lock.js';
import { rows, type Tx } from '../writer/run.js';
import { settleJudged } from './settle.js';

const find = `
MATCH (:Judgement {id: $id})-[:AT]->(x:Anchor)
RETURN DISTINCT x.article AS article`;

const take = `
MATCH (j:Judgement {id: $id}) WHERE j.active
SET j.active = false, j.acts = j.acts + 'WITHDRAWN', j.actedBy = j.actedBy + $who, j.actedAt = j.actedAt + $at,
    j.notes = j.notes + $note`;

/** Who takes a judgement back, and when, by the server's clock. */
export interface Withdrawal {
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}

const withdraw = async (tx: Tx, id: string, withdrawal: Withdrawal): Promise<boolean> => {
  const found = await rows<{ article: string }>(tx, find, { id });
  const articles = distinct(found.map(({ article }) => article));
  if (articles.length === 0) return false;
  await lock(tx, { article: articles });
  await tx.run(take, { id, ...withdrawal, note: withdrawal.note ?? '' });
  await settleJudged(tx, articles);
  return true;
};

/**
 * Takes a judgement back: it stays, with who took it back and when, and has no effect any more.
 * @returns whether there is such a judgement
 */
export const withdrawJudgement = (graph: Graph, id: string, withdrawal: Withdrawal): Promise<boolean> =>
  inSession(graph, (session) => session.executeWrite((tx) => withdraw(tx, id, withdrawal)));
