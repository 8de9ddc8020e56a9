import { idOf } from '../../domain/id.js';
import type { ExtractedEvent } from '../../domain/extraction.js';
import { timeIn } from '../../language/ar/dates.js';
import type { AttributionReading } from '../attribution/reading.js';
import { eventsIn, type EventFound } from '../events/events.js';
import type { PlaceDraft } from '../names/drafts.js';
import { withPlaces } from './event-place.js';
import { locationId } from './ids.js';
import { participantsOf } from './participants.js';

/** The events of an article with their place, participants and time, looked for in the clause of the trigger. */
export const eventsOf = (reading: AttributionReading): readonly ExtractedEvent[] =>
  withPlaces(reading, eventsIn(reading.document.tokens, reading.document.text)).map(({ found, place }) =>
    eventOf(reading, found, place),
  );

const eventOf = (
  reading: AttributionReading,
  found: EventFound,
  place: PlaceDraft | undefined,
): ExtractedEvent => {
  const { document } = reading;
  const { article } = document;
  const time = timeIn(document.tokens, found, article.publishedAt?.slice(0, 10));
  return {
    id: idOf('Event', article.id, String(found.trigger.start), found.type),
    type: found.type,
    ...(found.mode === undefined ? {} : { mode: found.mode }),
    trigger: found.trigger,
    ...(place === undefined ? {} : { location: locationId(place) }),
    participants: participantsOf(reading, found),
    realis: found.realis,
    ...(time === undefined ? {} : { time }),
    rule: found.rule,
  };
};
