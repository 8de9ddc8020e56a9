import type { ExtractedActor, ExtractedLocation, Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import type { GoldArticle } from './gold.js';
import { likeness, type Named, namesOf } from './names.js';
import { paired, type Pairs } from './pairing.js';

/** Gold and extraction of one article, and who is who in them. */
export interface Match {
  readonly gold: GoldArticle;
  readonly extraction: Extraction;
  readonly actors: Pairs;
  readonly locations: Pairs;
  /** Extracted actors that bear names of two gold actors: a confusion, never a hit. */
  readonly confused: ReadonlySet<ExtractedActor>;
  /** Extracted actors and locations. */
  readonly byId: ReadonlyMap<string, ExtractedActor | ExtractedLocation>;
}

/** Lays an extraction beside gold: actors and locations find their partners by their names. */
export const matchOf = (gold: GoldArticle, extraction: Extraction): Match => {
  const confused = new Set(
    extraction.actors.filter((actor) => gold.actors.filter((one) => likeness(one, actor) >= 2).length > 1),
  );
  const alike = (wanted: Named, given: ExtractedActor): number =>
    confused.has(given) ? 0 : likeness(wanted, given);
  return {
    gold,
    extraction,
    actors: paired([gold.actors, extraction.actors], alike, 1),
    locations: paired([gold.locations, extraction.locations], likeness, 1),
    confused,
    byId: new Map([...extraction.actors, ...extraction.locations].map((thing) => [thing.id, thing])),
  };
};

/** The one of several that has a name; a name that nobody has stands for itself. */
export const named = <T extends Named>(all: readonly T[], name: string): T | Named =>
  all.find((one) => namesOf(one).includes(name)) ?? { name, aliases: [] };

/** Whether an extracted actor is the speaker that gold names. */
export const isSpeaker = (match: Match, name: string, given: Named | undefined): boolean => {
  if (given === undefined || match.confused.has(given as ExtractedActor)) return false;
  const wanted = named(match.gold.actors, name);
  const partner = match.actors.ofWanted.get(match.gold.actors.indexOf(wanted as never));
  return (
    (partner !== undefined && match.extraction.actors[partner] === given) || likeness(wanted, given) >= 2
  );
};

// No place lies in more than so many others; a ring ends here too.
const depth = 8;

/** A location and all that it lies in, the nearest first. */
export const surroundings = ({ byId }: Match, id: string | undefined): readonly ExtractedLocation[] => {
  const found: ExtractedLocation[] = [];
  for (
    let at = locationOf(byId, id);
    at !== undefined && found.length < depth;
    at = locationOf(byId, at.within)
  )
    found.push(at);
  return found;
};

const locationOf = (byId: Match['byId'], id: string | undefined): ExtractedLocation | undefined => {
  const thing = id === undefined ? undefined : byId.get(id);
  return thing !== undefined && 'kind' in thing ? thing : undefined;
};

/** Whether a location is, or lies in, what gold names. */
export const isInside = (match: Match, id: string | undefined, name: string): boolean => {
  const wanted = named(match.gold.locations, name);
  return surroundings(match, id).some((place) => likeness(wanted, place) >= 1);
};

/** How far two spans are one: shared characters over all characters of both. */
export const overlap = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

// Enough to know the place again.
const shown = 80;

/** Words of the article, on one line, the rest of many left out. */
export const wordsAt = ({ extraction }: Match, { start, end }: Span): string => {
  const words = extraction.article.text.slice(start, Math.min(end, start + shown)).replace(/\s+/gu, ' ');
  return end - start > shown ? `${words}…` : words;
};
