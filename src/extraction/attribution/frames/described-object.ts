import { isTimeWord } from '../../../language/ar/function-words.js';
import type { ReportingVerb } from '../../../language/ar/reporting-verbs.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { type Connector, opensAdverbial } from './connectors.js';

/** A connector and the first token behind verb and speaker. */
export interface ObjectSlot {
  readonly connector: Connector;
  readonly from: number;
}

/** وصف القصف بأنه الأعنف, عزا الحريق إلى الإهمال: what is described belongs to what is said. */
export const withDescribed = (
  reading: AttributionReading,
  verb: ReportingVerb,
  { connector, from }: ObjectSlot,
): Connector => {
  const at = objectFrom(reading, from, connector.at);
  if (verb.describes !== true || connector.kind === 'quote' || at >= connector.at) return connector;
  return { ...connector, content: at, cut: 0, kind: 'phrase' };
};

/** Behind time and circumstance: وعزا الجهاز، في بيان، الزيادة إلى …. */
const objectFrom = (reading: AttributionReading, from: number, to: number): number => {
  let at = from;
  while (at < to && isTimeWord(wordAt(reading, at))) at += 1;
  if (!opensAdverbial(wordAt(reading, at))) return at;
  for (let next = at + 1; next < to; next += 1) if (wordAt(reading, next) === '،') return next + 1;
  return at;
};
