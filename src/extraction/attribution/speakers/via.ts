import type { ActorDraft } from '../../names/drafts.js';
import { wordAt, type AttributionReading, type Discourse } from '../reading.js';
import { institutionNoun } from '../../names/lexicon.js';
import { outletSpeaker } from './described.js';
import type { Speaker } from './speaker.js';
import { speakerAt } from './speakers.js';
import { wordList } from '../words.js';

const statements = wordList('statements');

/** Where the media between the article and the speaker may stand. */
export interface ViaSlot {
  readonly from: number;
  readonly to: number;
}

/** The outlets that a saying came through, as the slot between speaker and أن names them: لوكالة …, وفق موقع …, في حديث لقناة …. */
export const viaIn = (
  reading: AttributionReading,
  { from, to }: ViaSlot,
  discourse: Discourse,
): readonly ActorDraft[] => {
  const found: ActorDraft[] = [];
  for (let at = from; at < to; at += 1) {
    // في تصريح لهسبريس: the statement is no source between, whom it was made to is.
    if (statements.has(wordAt(reading, at))) continue;
    const speaker = speakerAt(reading, { at, to, sure: false }, discourse) ?? unknownOutlet(reading, at, to);
    if (speaker === undefined) continue;
    if (
      speaker.actor.type === 'MEDIA' &&
      carries(reading, at, speaker.words.cut) &&
      !found.includes(speaker.actor)
    )
      found.push(speaker.actor);
    at = speaker.words.last;
  }
  return found;
};

/** لشبكة (…), لصحيفة «…»: an outlet that only its name in marks tells. */
const unknownOutlet = (reading: AttributionReading, at: number, to: number): Speaker | undefined => {
  const word = wordAt(reading, at);
  if (!word.startsWith('ل') || institutionNoun(word.slice(1))?.type !== 'MEDIA') return undefined;
  if (!/^["«“(]$/.test(wordAt(reading, at + 1))) return undefined;
  for (let close = at + 3; close < Math.min(to + 1, at + 9); close += 1)
    if (/^["»”)]$/.test(wordAt(reading, close))) {
      const outlet = outletSpeaker(reading, at + 2, close - 1);
      return { ...outlet, words: { first: at, last: close, cut: 1 } };
    }
  return undefined;
};

const carriers = wordList('carriers');

const carries = (reading: AttributionReading, at: number, cut: number): boolean => {
  // لـ«ميدان برس»: the preposition stands before the mark.
  const before = /^["«“(]$/.test(wordAt(reading, at - 1)) ? at - 2 : at - 1;
  const to = wordAt(reading, before) === 'الي' && statements.has(wordAt(reading, before - 1));
  return to || (cut > 0 && /^و?ل/.test(wordAt(reading, at))) || carriers.has(wordAt(reading, before));
};
