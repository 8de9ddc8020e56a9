import type { ActorDraft } from '../../names/drafts.js';
import { isTimeWord } from '../../../language/ar/function-words.js';
import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import type { AccordingCue } from '../cues/cue.js';
import type { FrameContext } from '../frames/frame.js';
import { wordAt } from '../reading.js';
import { wordList } from '../words.js';
import type { Speaker } from './speaker.js';
import { speakerAt } from './speakers.js';

/** A source named by وفقاً لـ, بحسب, على حد قول and the like. */
export interface AccordingSource {
  readonly cue: AccordingCue;
  readonly speaker?: Speaker;
  /** The outlet that tells it, where that is another. */
  readonly through?: ActorDraft;
  /** The first token behind the source's words. */
  readonly end: number;
}

/** Reads the source behind such a cue; nothing where what follows is no source: وفقاً للقانون. */
export const accordingSource = (context: FrameContext, cue: AccordingCue): AccordingSource | undefined => {
  const { reading, discourse, to } = context;
  if (cue.self) return { cue, end: cue.sourceFrom + 1 };
  let at = cue.sourceFrom;
  // بحسب ما أفادت وكالة …, حسبما نقلت …, على حد قول …: the verb or noun of saying says nothing more.
  while (
    at < to &&
    at < cue.sourceFrom + 3 &&
    (saysNothing(wordAt(reading, at)) || isTimeWord(wordAt(reading, at)))
  )
    at += 1;
  const speaker = speakerAt(reading, { at, to, sure: false }, discourse);
  if (speaker === undefined) return undefined;
  // وكالة رويترز للأنباء: the news are its own.
  const end = speaker.words.last + (wordAt(reading, speaker.words.last + 1) === 'للانباء' ? 2 : 1);
  // وفق ما نقلته رويترز عن مصدر أمني: the outlet tells what the source said.
  const told =
    wordAt(reading, end) === 'عن'
      ? speakerAt(reading, { at: end + 1, to, sure: false }, discourse)
      : undefined;
  if (told === undefined) return { cue, speaker, end };
  return { cue, speaker: told, through: speaker.actor, end: told.words.last + 1 };
};

const empty = wordList('accordingEmpty');

const saysNothing = (word: string): boolean =>
  empty.has(word) ||
  reportingForm(withoutConjunction(word)) !== undefined ||
  reportingForm(word) !== undefined ||
  /^(?:نقلت|اوردت|نشرت|بثت)/.test(word);
