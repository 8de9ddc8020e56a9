import type { ExtractedLocation, Extraction } from '../domain/extraction.js';
import { idOf } from '../domain/id.js';
import { nameKey } from '../language/name-key.js';
import { byCode } from './minimum.js';
import { type PlaceVariant, placeVariant } from './place-variants.js';

/** A place known from the text alone, as one article speaks of it. */
export interface PlaceMention {
  readonly article: string;
  /** The article's own id for it. */
  readonly local: string;
  readonly nameKey: string;
  /** The gazetteer's places around it as the article says it, the nearest first; none where it says nothing. */
  readonly anchors: readonly string[];
  /** What it lies in as the article says it: an id of the article's own. */
  readonly within?: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly variant: PlaceVariant;
}

const longestChain = 12;

/** A place and what it lies in, the nearest first, as an article says it. */
const chainOf = (
  place: ExtractedLocation,
  places: ReadonlyMap<string, ExtractedLocation>,
): readonly ExtractedLocation[] => {
  const chain: ExtractedLocation[] = [];
  let next: ExtractedLocation | undefined = place;
  while (next !== undefined && chain.length < longestChain && !chain.includes(next)) {
    chain.push(next);
    next = places.get(next.within ?? '');
  }
  return chain;
};

const mentionOf = (place: ExtractedLocation, extraction: Extraction): PlaceMention => {
  const byId = new Map(extraction.locations.map((location) => [location.id, location]));
  const around = chainOf(place, byId).slice(1);
  return {
    article: extraction.article.id,
    local: place.id,
    nameKey: nameKey(place.name),
    anchors: around.filter(({ gazetteerId }) => gazetteerId !== undefined).map(({ id }) => id),
    ...(place.within === undefined || !byId.has(place.within) ? {} : { within: place.within }),
    starts: place.mentions.map(({ start }) => start),
    ends: place.mentions.map(({ end }) => end),
    variant: placeVariant(place),
  };
};

/** Whether no gazetteer has it. */
export const isUnknown = (place: ExtractedLocation): boolean => place.gazetteerId === undefined;

/** The places of an article that no gazetteer has. */
export const placeMentions = (extraction: Extraction): readonly PlaceMention[] =>
  extraction.locations.filter(isUnknown).map((place) => mentionOf(place, extraction));

// The nearest anchors around which no nearer one lies: Kursk, where others only say Russia.
const leaves = (mentions: readonly PlaceMention[]): readonly string[] => {
  const outer = new Set(mentions.flatMap(({ anchors }) => anchors.slice(1)));
  const nearest = mentions.flatMap(({ anchors }) => anchors.slice(0, 1));
  return [...new Set(nearest)].filter((anchor) => !outer.has(anchor)).sort(byCode);
};

const chainsFrom = (mentions: readonly PlaceMention[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    mentions
      .map(({ anchors }) => [anchors[0] ?? '', anchors] as const)
      .sort((a, b) => byCode(a[1].join(), b[1].join())),
  );

/**
 * Which mentions of one name are one place. Compatible parent chains are one, incompatible ones two; a mention that says
 * less than the others joins only where one place alone is left for it, else it stays a place of its own.
 * @param mentions every mention of one folded name
 * @returns the id of the place of each mention, in the order given
 */
export const resolvePlaces = (mentions: readonly PlaceMention[]): readonly string[] => {
  const chains = chainsFrom(mentions);
  const nearest = leaves(mentions);
  const inside = (anchor: string): readonly string[] =>
    nearest.filter((leaf) => anchor === '' || (chains.get(leaf) ?? []).includes(anchor));
  return mentions.map(({ nameKey: name, anchors }) => {
    const anchor = anchors[0] ?? '';
    const [only, ...others] = inside(anchor);
    return idOf('Location', name, only !== undefined && others.length === 0 ? only : anchor);
  });
};
