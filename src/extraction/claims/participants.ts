import type { ExtractedEvent, ParticipantRole } from '../../domain/extraction.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import { countryOfAdjective } from '../../gazetteer/countries.js';
import { foldedSet } from '../../language/fold.js';
import type { AttributionReading } from '../attribution/reading.js';
import type { EventFound } from '../events/events.js';
import type { ActorDraft, ActorMention } from '../names/drafts.js';
import words from './event-words.json' with { type: 'json' };
import { actorId } from './ids.js';

const by = foldedSet(words.by);
const against = foldedSet(words.against);

const reach = 6;

// Nobody acts upon the other in these.
const mutual = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE']);

interface Taking {
  readonly actor: ActorDraft;
  readonly role: ParticipantRole;
}

/** Whoever stands near the trigger in its clause: the first acts, the next is acted upon, unless a preposition says otherwise. */
export const participantsOf = (
  reading: AttributionReading,
  found: EventFound,
): ExtractedEvent['participants'] => {
  const { actors, document } = reading;
  const { token, from, to } = found;
  const near = actors.mentions
    .within(Math.max(from, token - reach), Math.min(to, token + reach * 2))
    .filter(({ first }) => first !== token);
  const taking = near.map((mention, index) => ({
    actor: mention.actor,
    role: roleOf(reading, found, { mention, index }),
  }));
  const roles = new Map<string, ParticipantRole>();
  for (const { actor, role } of [...taking, ...stateOf(reading, found)]) {
    const id = actorId(document.article, actor);
    if (!roles.has(id)) roles.set(id, role);
  }
  return [...roles].map(([actor, role]) => ({ actor, role }));
};

const roleOf = (
  { document: { tokens } }: AttributionReading,
  { type, token, noun }: EventFound,
  { mention: { first, cut }, index }: { readonly mention: ActorMention; readonly index: number },
): ParticipantRole => {
  if (mutual.has(type)) return 'PARTICIPANT';
  const before = tokens[first - 1]?.folded ?? '';
  if (by.has(before)) return 'AGENT';
  if (against.has(before) || cut > 0) return 'TARGET';
  // "مقتل جندي": who is named right behind such a noun suffers it.
  if (noun && first > token && type === 'CASUALTIES') return 'TARGET';
  return index === 0 ? 'AGENT' : 'TARGET';
};

/** "هجمات جوية روسية": the state of an adjective behind the noun does it. */
const stateOf = (
  { actors, document: { tokens } }: AttributionReading,
  { type, token, noun }: EventFound,
): readonly Taking[] => {
  if (!noun || type !== 'ASSAULT') return [];
  const codes = [1, 2].flatMap((step) => {
    const word = tokens[token + step];
    if (word?.kind !== 'word' || actors.mentions.covering(token + step)) return [];
    return countryOfAdjective(word.word)?.code ?? [];
  });
  const actor = codes[0] === undefined ? undefined : actors.book.byKey(`state:${codes[0]}`);
  return actor === undefined ? [] : [{ actor, role: 'AGENT' }];
};
