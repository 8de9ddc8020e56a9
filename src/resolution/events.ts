import type { ExtractedEvent, Extraction } from '../domain/extraction.js';
import { idOf } from '../domain/id.js';
import type { Meaning } from './meaning.js';
import { saidOf } from './records/claim-key.js';
import { isNarrow } from './records/place-key.js';
import { byCode } from './minimum.js';

/** An event as one article tells it. */
export interface EventMention {
  readonly article: string;
  /** The article's own id for it. */
  readonly local: string;
  readonly start: number;
  readonly end: number;
  /** The article's own id of its place. */
  readonly place?: string;
  /** Whether its place and day are enough to know it again in another article. */
  readonly shared: boolean;
  /** An ISO date, two with a slash between, or ''. */
  readonly day: string;
  readonly participants: readonly { readonly actor: string; readonly role: string }[];
  readonly variant: EventVariant;
}

/** What articles may tell differently of one event. */
export type EventVariant = Pick<ExtractedEvent, 'type' | 'mode' | 'realis'> & {
  readonly trigger: string;
  readonly from?: string;
  readonly to?: string;
  readonly precision?: string;
};

const variantOf = (event: ExtractedEvent, text: string): EventVariant => ({
  type: event.type,
  realis: event.realis,
  trigger: text.slice(event.trigger.start, event.trigger.end),
  ...(event.mode === undefined ? {} : { mode: event.mode }),
  ...(event.time === undefined
    ? {}
    : { from: event.time.from, to: event.time.to, precision: event.time.precision }),
});

const mentionOf = (event: ExtractedEvent, extraction: Extraction): EventMention => {
  const place = extraction.locations.find(({ id }) => id === event.location);
  const day = event.time === undefined ? saidOf(extraction) : `${event.time.from}/${event.time.to}`;
  return {
    article: extraction.article.id,
    local: event.id,
    start: event.trigger.start,
    end: event.trigger.end,
    ...(place === undefined ? {} : { place: place.id }),
    shared: place !== undefined && (isNarrow(place) || day !== ''),
    day,
    participants: [...event.participants].sort((a, b) => byCode(a.role, b.role) || byCode(a.actor, b.actor)),
    variant: variantOf(event, extraction.article.text),
  };
};

/** The events of an article. */
export const eventMentions = (extraction: Extraction): readonly EventMention[] =>
  extraction.events.map((event) => mentionOf(event, extraction));

/** The event's id: of type, mode, place, day and participants; of its article where these do not tell it apart. */
export const resolveEvent = (event: EventMention, meaning: Meaning): string => {
  const { type, mode, realis } = event.variant;
  const place = event.place === undefined ? '' : meaning(event.article, event.place);
  const participants = event.participants.map(({ actor, role }) => `${role} ${actor}`);
  const own = event.shared ? [] : [event.article, String(event.start)];
  return idOf('Event', type, mode ?? '', realis, place, event.day, ...participants, ...own);
};
