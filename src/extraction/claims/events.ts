import { idOf } from '../../domain/id.js';
import type { ExtractedEvent, ParticipantRole } from '../../domain/extraction.js';
import { timeIn } from '../../language/ar/dates.js';
import type { AttributionReading } from '../attribution/reading.js';
import { eventsIn, type EventFound } from '../events/events.js';
import type { ActorMention } from '../names/drafts.js';
import { actorId, locationId } from './ids.js';

/** The events of an article with their place, participants and time, looked for in the clause of the trigger. */
export const eventsOf = (reading: AttributionReading): readonly ExtractedEvent[] =>
  eventsIn(reading.document.tokens, reading.document.text).map((found) => eventOf(reading, found));

const eventOf = (reading: AttributionReading, found: EventFound): ExtractedEvent => {
  const { document } = reading;
  const { article } = document;
  const location = placeOf(reading, found);
  const time = timeIn(document.tokens, found, article.publishedAt?.slice(0, 10));
  return {
    id: idOf('Event', article.id, String(found.trigger.start), found.type),
    type: found.type,
    ...(found.mode === undefined ? {} : { mode: found.mode }),
    trigger: found.trigger,
    ...(location === undefined ? {} : { location }),
    participants: participantsOf(reading, found),
    realis: found.realis,
    ...(time === undefined ? {} : { time }),
    rule: found.rule,
  };
};

/** The first place behind the trigger in its clause, else the last one before it there. */
const placeOf = (
  { places, actors }: AttributionReading,
  { token, from, to }: EventFound,
): string | undefined => {
  const acting = (first: number): boolean => actors.mentions.startingAt(first) !== undefined;
  const all = [...places.mentions.within(from, to), ...places.calledBack.within(from, to)]
    .filter(({ first }) => !acting(first))
    .sort((a, b) => a.first - b.first);
  const found = all.find(({ first }) => first > token) ?? all.filter(({ first }) => first < token).at(-1);
  return found === undefined ? undefined : locationId(found.place);
};

const reach = 6;

/** Whoever stands near the trigger in its clause: before it or right behind it acts, the next one is acted upon. */
const participantsOf = (
  { actors, document }: AttributionReading,
  { token, from, to }: EventFound,
): ExtractedEvent['participants'] => {
  const near = actors.mentions
    .within(Math.max(from, token - reach), Math.min(to, token + reach * 2))
    .filter(({ first }) => first !== token);
  const roles = new Map<string, ParticipantRole>();
  near.forEach((mention, index) => {
    const actor = actorId(document.article, mention.actor);
    if (!roles.has(actor)) roles.set(actor, roleOf(mention, index));
  });
  return [...roles].map(([actor, role]) => ({ actor, role }));
};

const roleOf = ({ cut }: ActorMention, index: number): ParticipantRole =>
  index === 0 && cut === 0 ? 'AGENT' : 'TARGET';
