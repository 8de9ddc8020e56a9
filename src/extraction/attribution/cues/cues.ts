import { reportingParticiple } from '../../../language/ar/reporting-verbs.js';
import { isNounComplement } from '../../../language/ar/reporting-complements.js';
import { isOwnNoun } from '../frames/noun-complements.js';
import { accordingAt } from './according-cue.js';
import type { Cue, DocumentCue, ParticipleCue } from './cue.js';
import { fact } from '../../../language/word.js';
import { type AttributionReading, hasTaMarbuta, tokenAt, wordAt } from '../reading.js';
import { conjunction, verbAt } from './verb-cue.js';

/** The cues of a token range, in order. What stands inside quotation marks is somebody's words and holds none. */
export const cuesIn = (reading: AttributionReading, from: number, to: number): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let at = from; at < to; at += 1) {
    if (isQuoted(reading, at, from)) continue;
    const cue =
      accordingAt(reading, at) ?? documentAt(reading, at) ?? participleAt(reading, at) ?? verbAt(reading, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
};

const isQuoted = ({ document }: AttributionReading, at: number, from: number): boolean => {
  const quotation = document.quotationOf[at];
  // A quotation that began before the range and never closes is a mark gone astray.
  return quotation !== undefined && (quotation.open >= from || quotation.closed);
};

const participleAt = (reading: AttributionReading, at: number): ParticipleCue | undefined => {
  const verb = participleOf(tokenAt(reading, at)?.word ?? '');
  if (verb === undefined || reading.actors.mentions.covering(at) !== undefined) return undefined;
  // مجددا is “again” unless what the verb renews stands behind it.
  if (verb.takes.every(isNounComplement) && !isOwnNoun(reading, at + 1, verb.takes)) return undefined;
  // مقره is his seat, مقرة one who admits.
  if (wordAt(reading, at).endsWith('ه') && !hasTaMarbuta(reading, at)) return undefined;
  return { kind: 'participle', at, last: at, verb };
};

const participleOf = fact(
  (word) =>
    reportingParticiple(word) ?? (conjunction.test(word) ? reportingParticiple(word.slice(1)) : undefined),
);

const isArrival = fact((word) => /^و?(?:جاء|ورد)$/.test(word));

// جاء في البيان, and تقرير جاء فيه.
const insides = new Set(['في', 'ضمن', 'فيه', 'فيها']);

const documentAt = (reading: AttributionReading, at: number): DocumentCue | undefined =>
  // ما جاء في تقرير is something spoken of, not a saying.
  isArrival(tokenAt(reading, at)?.word ?? '') &&
  wordAt(reading, at - 1) !== 'ما' &&
  insides.has(wordAt(reading, at + 1))
    ? { kind: 'document', at, last: at + 1 }
    : undefined;
