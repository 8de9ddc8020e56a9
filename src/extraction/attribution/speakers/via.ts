import type { ActorDraft } from '../../names/drafts.js';
import { wordAt, type AttributionReading, type Discourse } from '../reading.js';
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
    const speaker = speakerAt(reading, { at, to, sure: false }, discourse);
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

const carriers = new Set(['وفق', 'وفقا', 'بحسب', 'حسب', 'عبر', 'مع', 'به', 'عن', 'علي']);

const carries = (reading: AttributionReading, at: number, cut: number): boolean =>
  (cut > 0 && /^و?ل/.test(wordAt(reading, at))) || carriers.has(wordAt(reading, at - 1));
