import { isSaying } from './according-claims.js';
import type { AccordingSource } from './speakers/according.js';
import type { Attributed } from './attributed.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { Content } from './contents/content.js';
import { contentsOf } from './contents/contents.js';
import type { Cue } from './cues/cue.js';
import { isContentNoun, isOwned } from './frames/content-noun.js';
import type { Frame, FrameContext } from './frames/frame.js';
import { type AttributionReading, wordAt } from './reading.js';

interface Framed {
  readonly frame: Frame;
  readonly next: Frame | undefined;
  readonly sources: readonly AccordingSource[];
  /** Where somebody who could not be read takes the word. */
  readonly ends: readonly number[];
}

/** The assertions of a frame: what is said up to the next frame, one a clause. */
export const claimsOf = (
  context: FrameContext,
  { frame, next, sources, ends }: Framed,
): readonly Attributed[] => {
  const source = sources.find(({ cue }) => cue.at > frame.connector.content);
  const end = Math.min(
    frame.connector.content <= frame.cue.at && frame.connector.kind === 'quote' ? frame.cue.at : context.to,
    next?.from ?? context.to,
    source?.cue.at ?? context.to,
    ends.find((at) => at > frame.connector.content) ?? context.to,
  );
  const passedOn =
    source !== undefined && !source.cue.self && source.speaker?.actor.type === 'MEDIA'
      ? [source.speaker.actor]
      : [];
  const before = sources.find(({ cue }) => cue.at < frame.cue.at && cue.at <= context.from + 2);
  const led =
    before?.speaker?.actor.type === 'MEDIA' && before.speaker.actor !== frame.speaker
      ? [before.speaker.actor]
      : [];
  const via = [...new Set([...led, ...frame.via, ...passedOn])].filter((actor) => actor !== frame.speaker);
  return contentsOf(context.reading, frame.connector, end)
    .filter((content) => isSaying(context, content) || isWordEnough(context, frame, content))
    .flatMap((content) =>
      [frame.speaker, ...(frame.joint ?? [])].map((speaker) => ({
        speaker,
        ...(frame.source === undefined ? {} : { source: frame.source }),
        via,
        cue: { first: frame.cue.at, last: frame.cue.last, cut: cutOf(context.reading, frame.cue) },
        ...(frame.verb === undefined ? {} : { verb: frame.verb }),
        content,
        rule: frame.rule,
      })),
    );
};

/** أنها تدخلت, نفى الاتهامات: a verb behind أن, or a definite noun that is denied, says all there is to say. */
const isWordEnough = ({ reading }: FrameContext, { connector, verb }: Frame, content: Content): boolean => {
  const word = wordAt(reading, content.from);
  if (content.to !== content.from + 1) return false;
  if (connector.kind === 'that') return isVerb(word);
  // دعا إلى الهدوء, تؤكد اعتراضها: a definite noun behind the verb's own preposition, or one with its owner written onto it.
  if (connector.kind === 'preposition' && verb?.stance === 'DEMAND') return /^(?:ال|بال).{3,}/.test(word);
  if (connector.kind === 'phrase' && verb?.act !== true && isOwned(reading, content.from)) return true;
  return (
    connector.kind === 'phrase' &&
    verb?.stance === 'DENY' &&
    (word.startsWith('ال') || isContentNoun(reading, content.from))
  );
};

const cutOf = (reading: AttributionReading, cue: Cue): number =>
  cue.kind === 'verb' && cue.conjoined
    ? 1
    : cue.kind === 'participle' && /^و[م]/.test(wordAt(reading, cue.at))
      ? 1
      : 0;
