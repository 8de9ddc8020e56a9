import type { Complement } from '../../../language/ar/reporting-complements.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import { isVerbAt } from '../verb-at.js';
import { type Connector, connectorAt } from './connectors.js';
import { wordList } from '../words.js';

const free = new Set<Complement>(['ila', 'ala', 'an', 'min']);

/** Where a verb's own preposition is looked for. */
export interface PrepositionSearch {
  readonly from: number;
  readonly to: number;
  readonly takes: readonly Complement[];
}

/**
 * شدد الرئيس والمستشارة على …, حذر الأمين العام، وهو …، من …: the verb's own preposition behind what was not read of its subject.
 * It stands behind a mark or a name; a verb outside commas ends the search.
 */
export const ownPreposition = (
  reading: AttributionReading,
  { from, to, takes }: PrepositionSearch,
): Connector | undefined => {
  const own = takes.filter((take) => free.has(take));
  let inCommas = false;
  for (let at = from; own.length > 0 && at < to; at += 1) {
    const word = wordAt(reading, at);
    const found = connectorAt(reading, at, own);
    if (found !== undefined && isClosed(reading, at) && !isCircumstance(reading, at + 1)) return found;
    if (word === '،' || word === '-') inCommas = !inCommas;
    else if (!inCommas && isVerbAt(reading, at)) return undefined;
  }
  return undefined;
};

/** Behind a mark or the last word of a name. */
const isClosed = (reading: AttributionReading, at: number): boolean => {
  if (tokenAt(reading, at - 1)?.kind === 'mark') return true;
  const name = reading.actors.roles.covering(at - 1) ?? reading.actors.mentions.covering(at - 1);
  return name?.last === at - 1;
};

const isCircumstance = (reading: AttributionReading, at: number): boolean =>
  circumstances.has(wordAt(reading, at)) || reading.places.mentions.startingAt(at) !== undefined;

const circumstances = wordList('prepositionIdioms');
