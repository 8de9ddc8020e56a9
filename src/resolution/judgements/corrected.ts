import type { JudgedSpeaker } from '../../domain/judgement.js';
import { byCode } from '../minimum.js';
import { sideOf } from '../records/agents.js';
import type { AssertionRecord } from '../records/assertion-record.js';
import { blockOf } from '../records/claim-key.js';
import { voiceOf } from '../records/assertion-records.js';

/** An assertion as it would have been extracted, had its speaker been this one. What it says stays what it is. */
export const corrected = (record: AssertionRecord, speaker: JudgedSpeaker): AssertionRecord => {
  const { id, identification, sourceType = 'UNKNOWN', roots } = speaker;
  return {
    ...record,
    ...{ speaker: id, named: identification === 'NAMED', sourceType, roots },
    via: record.via.filter((actor) => actor !== id),
    voice: voiceOf(id, record.polarity),
    key: { ...record.key, block: blockOf(id, record.polarity, record.key) },
    ...(record.ownSide === true ? { sides: [sideOf(speaker)] } : {}),
  };
};

/**
 * Whose an assertion is by all that was judged of it. Where two say that it is of two speakers, it stays as it was extracted: neither
 * is the better for being said later. Two that mean one actor may know other things of it; the first in code order is told.
 */
export const correctionOf = (judged: readonly JudgedSpeaker[]): JudgedSpeaker | undefined => {
  const ids = new Set(judged.map(({ id }) => id));
  return ids.size === 1
    ? judged.toSorted((a, b) => byCode(JSON.stringify(a), JSON.stringify(b)))[0]
    : undefined;
};
