import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import { attribute } from './attribution/attribute.js';
import { inScene } from './claims/scene.js';
import { actorsOf, locationsOf } from './claims/entities.js';
import { eventsOf } from './claims/events.js';
import { documentOf } from './document/document.js';
import { findActors } from './names/actors.js';
import { findPlaces } from './names/places/places.js';
import { findStates } from './names/states/states.js';

/**
 * Reads an article: who and where is named, what happened, and who says what. Deterministic, without a database or a network.
 * Articles in another language than Arabic give none of these yet.
 */
export const extract = (article: Article): Extraction => {
  if (article.language !== 'ar') return { article, actors: [], locations: [], events: [], claims: [] };
  const document = documentOf(article);
  const actors = findActors(document);
  const places = findPlaces(document, actors.mentions);
  findStates(document, actors, places);
  const reading = { document, actors, places };
  const attributed = attribute(reading);
  const events = eventsOf(reading);
  const claims = inScene(attributed, { ...reading, events });
  const used = new Set([
    ...claims.flatMap((claim) => [claim.speaker, ...claim.via, claim.onBehalfOf ?? '', ...claim.about]),
    ...events.flatMap((event) => event.participants.map(({ actor }) => actor)),
  ]);
  return {
    article,
    actors: actorsOf(document, actors.book.all(), used),
    locations: locationsOf(document, places.book),
    events,
    claims: distinct(claims),
  };
};

/** Two rules may read one assertion; the first of them stands. */
const distinct = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();
