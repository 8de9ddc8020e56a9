import { searchText } from '../../language/search-text.js';
import type { Meaning } from '../../resolution/meaning.js';
import { type EventMention, type EventVariant, resolveEvent } from '../../resolution/events.js';
import { resolveVariants } from '../../resolution/event-variants.js';
import { lock } from './lock.js';
import { type Mention, writeMentions } from './mentions.js';
import { type Parameters, rows, type Tx, write } from './run.js';
import { changedVariants, type ToldVariant, writeVariants } from './variants.js';

const readMoved = `
MATCH (a:Article)-[m:MENTIONS]->(e:Event) WHERE a.id IN $articles
RETURN e.id AS event, m.records AS records`;

const removeMoved = `
MATCH (a:Article)-[m:MENTIONS]->(:Event) WHERE a.id IN $articles
DELETE m`;

const occur = `
UNWIND $rows AS row
MATCH (e:Event {id: row.id}), (l:Location {id: row.place})
MERGE (e)-[:OCCURRED_AT]->(l)`;

const take = `
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
UNWIND row.participants AS participant
MATCH (p:Actor {id: participant.actor})
MERGE (e)-[:PARTICIPANT {role: participant.role}]->(p)`;

const properties = (variant: EventVariant): Parameters => ({
  ...variant,
  // A null would keep the event from the index: an unknown day sorts before all others.
  since: variant.from ?? '',
  searchText: searchText(variant.trigger),
});

/** What comes and goes of events. */
export interface EventChange {
  readonly added: readonly EventMention[];
  /** Articles already written whose places became others: their events are computed anew. */
  readonly moved: readonly string[];
  /** What was told by articles that are taken out. */
  readonly lost: readonly ToldVariant[];
  readonly meaning: Meaning;
}

/** An event as an article mentions it, and the node that it is. */
interface Meant {
  readonly event: EventMention;
  readonly id: string;
}

const asMention = ({ event, id }: Meant): Mention => ({
  article: event.article,
  id,
  starts: [event.start],
  ends: [event.end],
  variant: JSON.stringify(event.variant),
  local: event.local,
  record: JSON.stringify(event),
});

const takeMoved = async (tx: Tx, articles: readonly string[]): Promise<readonly Meant[]> => {
  if (articles.length === 0) return [];
  const all = await rows<{ event: string; records: readonly string[] }>(tx, readMoved, { articles });
  await tx.run(removeMoved, { articles });
  return all.flatMap(({ event: id, records }) =>
    records.map((record) => ({ event: JSON.parse(record) as EventMention, id })),
  );
};

/**
 * Writes events, where they happened, who took part and who tells of them. Actors and places are written.
 * @returns how the articles mention them now
 */
export const writeEvents = async (tx: Tx, change: EventChange): Promise<readonly Mention[]> => {
  const moved = await takeMoved(tx, change.moved);
  const events = [...change.added, ...moved.map(({ event }) => event)].map((event) => ({
    event,
    id: resolveEvent(event, change.meaning),
  }));
  const [mentions, lost] = [events.map(asMention), [...change.lost, ...moved.map(asMention)]];
  await lock(tx, { event: [...lost, ...events].map(({ id }) => id) });
  const changed = await changedVariants(tx, 'Event', { added: mentions, lost });
  const written = changed.map((one) => ({ ...one, properties: properties(resolveVariants(one.variants)) }));
  await writeVariants(tx, 'Event', written);
  await writeMentions(tx, 'Event', mentions);
  const placed = events.flatMap(({ event, id }) =>
    event.place === undefined ? [] : [{ id, place: change.meaning(event.article, event.place) }],
  );
  await write(tx, occur, placed);
  const attended = events.map(({ event, id }) => ({ id, participants: event.participants }));
  await write(
    tx,
    take,
    attended.filter(({ participants }) => participants.length > 0),
  );
  return mentions;
};
