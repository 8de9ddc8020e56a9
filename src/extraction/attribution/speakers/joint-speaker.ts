import type { ActorDraft, TokenRange } from '../../names/drafts.js';
import type { FrameContext } from '../frames/frame.js';
import { type AttributionReading, wordAt } from '../reading.js';

/** Those who speak together with a speaker, and the last token of their names. */
export interface Joint {
  readonly actors: readonly ActorDraft[];
  readonly last: number;
}

/**
 * أكدت الصين وروسيا أن …: the names joined to the speaker's. Two offices in a row are as often one person's, and are left to the
 * first.
 */
export const jointAt = (
  { reading }: FrameContext,
  { actor, words }: { readonly actor: ActorDraft; readonly words?: TokenRange },
): Joint | undefined => {
  if (words === undefined || reading.actors.roles.covering(words.first) !== undefined) return undefined;
  const actors: ActorDraft[] = [];
  let { last } = words;
  for (
    let next = joined(reading, last + 1, actor);
    next !== undefined;
    next = joined(reading, last + 1, actor)
  ) {
    if (next.actor !== actor && !actors.includes(next.actor)) actors.push(next.actor);
    ({ last } = next);
  }
  return actors.length === 0 ? undefined : { actors, last };
};

/** The name behind و, or the state where the speaker is one too. */
const joined = (
  reading: AttributionReading,
  at: number,
  speaker: ActorDraft,
): { readonly actor: ActorDraft; readonly last: number } | undefined => {
  if (!/^و/.test(wordAt(reading, at)) || reading.actors.roles.startingAt(at) !== undefined) return undefined;
  const name = reading.actors.mentions.startingAt(at);
  if (name !== undefined) return name.cut > 0 ? { actor: name.actor, last: name.last } : undefined;
  const place = reading.places.mentions.startingAt(at);
  const code = place?.place.kind === 'COUNTRY' && place.cut === 1 ? place.place.place?.country : undefined;
  return code === undefined || place === undefined || speaker.type !== 'GOVERNMENT'
    ? undefined
    : { actor: reading.actors.book.state(code), last: place.last };
};
