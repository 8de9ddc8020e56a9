import type { Span } from '../../domain/span.js';
import type { Attributed } from '../attribution/attributed.js';
import type { ClaimReading } from './claim-reading.js';
import { actorId, locationId } from './ids.js';
import { implied } from './implied.js';
import type { Target } from './target.js';
import { toldIn } from './told-in.js';

/** Every actor, place and event that a claim names, calls back or implies, in the order of the text. */
export const aboutOf = (reading: ClaimReading, attributed: Attributed, span: Span): readonly string[] => {
  const named = namedIn(reading, attributed);
  const all = [...named, ...implied(reading, attributed, named)].sort((a, b) => a.first - b.first);
  const told = toldIn(reading.events, span).map(({ id }) => id);
  return [...new Set([...all.map(({ id }) => id), ...told])];
};

const namedIn = (
  { actors, places, document: { article } }: ClaimReading,
  { content: { from, to } }: Attributed,
): readonly Target[] => {
  const acted = actors.mentions.within(from, to);
  const acting = new Set(acted.map(({ first }) => first));
  const placed = [...places.mentions.within(from, to), ...places.calledBack.within(from, to)];
  return [
    ...[...acted, ...actors.roles.within(from, to)].map(({ first, actor }) => ({
      first,
      id: actorId(article, actor),
    })),
    ...placed
      .filter(({ first, place }) => !acting.has(first) || place.kind === 'COUNTRY')
      .map(({ first, place }) => ({ first, id: locationId(place), place })),
  ];
};
