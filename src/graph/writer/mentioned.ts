import type { Extraction } from '../../domain/extraction.js';
import { type EventMention, eventMentions } from '../../resolution/events.js';
import { type PlaceMention, placeMentions } from '../../resolution/places.js';
import { actorMentions } from './actors.js';
import { type Publisher, publisherOf } from './articles.js';
import { type Told, toldBy } from './assertions.js';
import type { Mention } from './mentions.js';
import { gazetteerMentions, gazetteerWithin } from './places.js';

/** What some articles mention and say, as it is written. All of it is known before anything of the graph is. */
export interface Mentioned {
  /** Their ids. */
  readonly articles: readonly string[];
  readonly publishers: readonly Publisher[];
  readonly actors: readonly Mention[];
  /** Places that the gazetteer knows. */
  readonly places: readonly Mention[];
  readonly gazetteerWithin: readonly { readonly from: string; readonly to: string }[];
  /** Places known from the text. */
  readonly unknownPlaces: readonly PlaceMention[];
  readonly events: readonly EventMention[];
  readonly told: readonly Told[];
}

/** What articles mention and say. */
export const mentionedBy = (extractions: readonly Extraction[]): Mentioned => ({
  articles: extractions.map(({ article }) => article.id),
  publishers: extractions.flatMap((extraction) => publisherOf(extraction) ?? []),
  actors: extractions.flatMap(actorMentions),
  places: extractions.flatMap(gazetteerMentions),
  gazetteerWithin: extractions.flatMap(gazetteerWithin),
  unknownPlaces: extractions.flatMap(placeMentions),
  events: extractions.flatMap(eventMentions),
  told: toldBy(extractions),
});
