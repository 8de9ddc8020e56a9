import type { JudgedSpeaker } from '../../domain/judgement.js';
import { corrected, correctionOf } from '../../resolution/judgements/corrected.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { concludedFrom } from '../writer/assertions.js';
import { type Tx, whole, write } from '../writer/run.js';
import type { Found, Standing } from './anchoring.js';
import { writeGivenSpeakers } from './given-speakers.js';
import type { StoredJudgement } from './stored.js';

// Through whom it came, and for whom the speaker speaks, is told of the speaker that was extracted.
const update = `
UNWIND $rows AS row
MATCH (s:Assertion {id: row.id})
OPTIONAL MATCH (s)-[b:ON_BEHALF_OF]->(behalf:Actor)
WITH s, row, coalesce(s.extractedBehalf, behalf.id) AS behalf
SET s += row.properties, s.extractedBehalf = CASE WHEN row.original IS NULL THEN null ELSE behalf END
WITH s, row, behalf
OPTIONAL MATCH (s)-[old:MADE_BY|EXTRACTED_AS|ON_BEHALF_OF|REPORTED_VIA]->()
DELETE old
WITH DISTINCT s, row, behalf
CALL (s, row) { MATCH (p:Actor {id: row.speaker}) CREATE (s)-[:MADE_BY]->(p) }
CALL (s, row) { MATCH (o:Actor {id: row.original}) CREATE (s)-[:EXTRACTED_AS]->(o) }
CALL (s, row, behalf) { MATCH (o:Actor {id: behalf}) WHERE row.original IS NULL CREATE (s)-[:ON_BEHALF_OF]->(o) }
CALL (s, row) { UNWIND row.via AS step MATCH (v:Actor {id: step.actor}) CREATE (s)-[:REPORTED_VIA {order: step.order}]->(v) }`;

/** An assertion whose speaker becomes another. */
interface Change {
  readonly standing: Standing;
  readonly next: AssertionRecord;
}

const rowOf = ({ standing: { id, extracted }, next }: Change): object => {
  const asExtracted = next === extracted;
  return {
    id,
    speaker: next.speaker,
    original: asExtracted ? null : extracted.speaker,
    via: next.via.map((actor, order) => ({ actor, order: whole(order) })),
    properties: { ...concludedFrom(next), extracted: asExtracted ? null : JSON.stringify(extracted) },
  };
};

/** The corrections of some judgements that are found, by assertion. */
const bySpeaker = (
  judgements: readonly StoredJudgement[],
  { places }: Found,
): ReadonlyMap<string, readonly { readonly id: string; readonly speaker: JudgedSpeaker }[]> => {
  const all = new Map<string, readonly { readonly id: string; readonly speaker: JudgedSpeaker }[]>();
  for (const { id, active, speaker, anchors } of judgements) {
    const assertion = places.get(anchors[0]?.id ?? '');
    if (active && speaker !== undefined && assertion !== undefined)
      all.set(assertion, [...(all.get(assertion) ?? []), { id, speaker }]);
  }
  return all;
};

/**
 * Gives assertions the speakers that they are judged to have, and back those that were extracted where nobody judges so any more.
 * @returns what was said of the assertions that changed, as it stood and as it stands
 */
export const writeCorrections = async (
  tx: Tx,
  judgements: readonly StoredJudgement[],
  found: Found,
): Promise<readonly AssertionRecord[]> => {
  const judged = bySpeaker(judgements, found);
  const meant = new Map(
    [...judged].map(([id, all]) => [id, correctionOf(all.map(({ speaker }) => speaker))]),
  );
  await writeGivenSpeakers(
    tx,
    judgements.filter(({ verdict }) => verdict === 'SPEAKER').map(({ id }) => id),
    [...judged].flatMap(([id, all]) => (meant.get(id) === undefined ? [] : all)),
  );
  const changes = [...found.assertions.values()].flatMap((standing): readonly Change[] => {
    const speaker = meant.get(standing.id);
    const next = speaker === undefined ? standing.extracted : corrected(standing.extracted, speaker);
    return JSON.stringify(next) === JSON.stringify(standing.now) ? [] : [{ standing, next }];
  });
  await write(tx, update, changes.map(rowOf));
  return changes.flatMap(({ standing, next }) => [standing.now, next]);
};
