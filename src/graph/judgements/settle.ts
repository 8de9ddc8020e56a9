import { noneOwn } from '../writer/meanings.js';
import { writeConclusions } from '../writer/rewrite.js';
import type { Tx } from '../writer/run.js';
import { applyJudgements } from './apply.js';
import { lockJudgements } from './stored.js';

/** Draws the conclusions of what is judged of some articles as it stands now. The articles are locked. */
export const settleJudged = async (tx: Tx, articles: readonly string[]): Promise<void> => {
  const judgements = await lockJudgements(tx, articles);
  const { touched, rejudged } = await applyJudgements(tx, judgements, articles);
  await writeConclusions(tx, { records: [], rearranged: [], touched, rejudged, own: noneOwn });
};
