import type { ExtractedActor, ExtractedLocation } from '../domain/extraction.js';
import type { GoldActor, GoldLocation } from './gold.js';
import { isInside, type Match, surroundings } from './match.js';
import { bears, type Named, namesOf } from './names.js';
import { tallied } from './tally.js';
import { judged, type Told, type Verdict } from './verdict.js';

/** Actors, what they are and what kind of source. */
export const judgeActors = (match: Match): readonly Verdict[] => {
  const { gold, extraction, actors: pairs, confused } = match;
  const mayBe = [...gold.optionalActors, ...gold.locations.flatMap(namesOf)];
  const found = tallied('actors', {
    wanted: gold.actors,
    given: extraction.actors,
    pairs,
    tellWanted: tellName(match),
    tellGiven: tellThing,
    isForgiven: (actor) => !confused.has(actor) && bears(actor, mayBe),
  });
  return [
    ...found,
    ...[...pairs.ofWanted].flatMap(([i, j]) => judgeActor(gold.actors[i], extraction.actors[j])),
  ];
};

const judgeActor = (gold: GoldActor | undefined, actor: ExtractedActor | undefined): readonly Verdict[] => {
  if (gold === undefined || actor === undefined) return [];
  const told = tellThing(actor);
  const type = judged('actor type', gold.type === actor.type, {
    ...told,
    wanted: gold.type,
    got: actor.type,
  });
  if (gold.sourceType === undefined) return [type];
  const isRight = gold.sourceType === actor.sourceType;
  const got = actor.sourceType ?? 'none';
  return [type, judged('source type', isRight, { ...told, wanted: gold.sourceType, got })];
};

/** Locations and what they lie in. What only surrounds a place that counts (Russia around Kursk) is no error. */
export const judgeLocations = (match: Match): readonly Verdict[] => {
  const { gold, extraction, locations: pairs } = match;
  const around = new Set(
    [...pairs.ofGiven.keys()].flatMap((j) => surroundings(match, extraction.locations[j]?.within)),
  );
  const mayBe = [...gold.optionalLocations, ...gold.actors.flatMap(namesOf)];
  const found = tallied('locations', {
    wanted: gold.locations,
    given: extraction.locations,
    pairs,
    tellWanted: tellName(match),
    tellGiven: tellThing,
    isForgiven: (place) => around.has(place) || bears(place, mayBe),
  });
  return [
    ...found,
    ...[...pairs.ofWanted].flatMap(([i, j]) =>
      judgeWithin(match, [gold.locations[i], extraction.locations[j]]),
    ),
  ];
};

const judgeWithin = (
  match: Match,
  [gold, place]: readonly [GoldLocation | undefined, ExtractedLocation | undefined],
): readonly Verdict[] => {
  if (gold?.within === undefined || place === undefined) return [];
  const [, parent] = surroundings(match, place.id);
  const told = { ...tellThing(place), wanted: gold.within, got: parent?.name ?? 'nothing' };
  return [judged('place within', isInside(match, place.within, gold.within), told)];
};

// Of a name that nobody found the last place is shown: headlines and front matter come first.
const tellName =
  ({ extraction }: Match) =>
  ({ name, aliases }: Named): Told => {
    const words = [name, ...aliases].find((one) => extraction.article.text.includes(one));
    if (words === undefined) return { words: name };
    const start = extraction.article.text.lastIndexOf(words);
    return { words: name, span: { start, end: start + words.length } };
  };

const tellThing = (thing: ExtractedActor | ExtractedLocation): Told => {
  const [span] = thing.mentions;
  return { words: thing.name, rule: thing.rule, ...(span === undefined ? {} : { span }) };
};
