import { hashOf } from '../domain/id.js';
import type { AssertionRecord } from './records/assertion-record.js';
import type { Meaning } from './meaning.js';
import { distinct } from './minimum.js';
import { framedStances } from './records/framed.js';
import { plannedSubject } from './records/planned.js';
import { isFigure } from './records/quantity-key.js';

/** Days between a number and its correction, a statement and its denial, that are looked for. */
export const relatedWithinDays = 14;
const dayMs = 86_400_000;

const windowOf = (said: string): number => Math.floor(Date.parse(said) / (relatedWithinDays * dayMs));

/** The stretches of days in which what answers may be found: its own, and with `before` the one before it too. */
const windows = (said: string, around: boolean): readonly string[] => {
  if (said === '') return [''];
  const window = windowOf(said);
  return (around ? [window - 1, window, window + 1] : [window]).map(String);
};

/** What two claims must share for one kind of relation to be asked of them: the kind, a colon, a hash. */
export type TopicKind = 'subject' | 'holder' | 'count' | 'denial' | 'figure';

const topic = (kind: TopicKind, ...parts: readonly string[]): string =>
  `${kind}:${hashOf(...parts).slice(0, 20)}`;

// Numbers exclude each other where place and day are known, doers where both sayings name theirs. What can do neither shares no
// topic: all tolls without a place would be asked of each other.
const mayDiffer = ({ key, sides, holds, polarity }: AssertionRecord, isPlacedInTime: boolean): boolean =>
  polarity === 'AFFIRMED' &&
  ((key.number !== undefined && isPlacedInTime) || (key.shape === 'event' && !holds && sides.length > 0));

const byDay = (record: AssertionRecord, period: string, meaning: Meaning): readonly string[] => {
  const { subject, place } = record.key;
  const where = place === undefined ? '' : meaning(record.article, place);
  return [
    ...(subject === undefined || !mayDiffer(record, where !== '' && period !== '')
      ? []
      : [topic('subject', subject, where, period)]),
    ...(record.holds && where !== '' ? [topic('holder', where, record.said)] : []),
  ];
};

// What corrects or denies reaches over the neighbouring stretches; what may be corrected or denied lies in its own.
const byAnswer = ({
  key,
  speaker,
  said,
  correction,
  polarity,
  heads,
}: AssertionRecord): readonly string[] => [
  ...(key.number === undefined || key.subject === undefined
    ? []
    : windows(said, correction !== undefined).map((one) => topic('count', speaker, key.subject ?? '', one))),
  ...heads.flatMap((head) => windows(said, polarity === 'DENIED').map((one) => topic('denial', head, one))),
];

// Affirmed of what has happened; whoever gives the same shares a stretch of days with it.
const byTelling = ({
  key: { number, subject },
  said,
  polarity,
  stance,
}: AssertionRecord): readonly string[] => {
  if (number === undefined || subject === undefined || subject.startsWith(plannedSubject)) return [];
  if (said === '' || polarity !== 'AFFIRMED' || framedStances.has(stance) || !isFigure(number)) return [];
  return windows(said, true).map((one) => topic('figure', subject, String(number.value), one));
};

/** The topics of a claim: what it may disagree with, correct or deny shares one of them. */
export const topicsOf = (
  records: readonly AssertionRecord[],
  period: string,
  meaning: Meaning,
): readonly string[] =>
  distinct(
    records.flatMap((record) => [
      ...byDay(record, period, meaning),
      ...byAnswer(record),
      ...byTelling(record),
    ]),
  );
