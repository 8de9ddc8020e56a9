import type { ExtractedEvent } from '../domain/extraction.js';
import type { GoldEvent } from './gold.js';
import { isInside, type Match, overlap, surroundings, wordsAt } from './match.js';
import { paired } from './pairing.js';
import { tallied } from './tally.js';
import { judged, type Told, type Verdict } from './verdict.js';

// A trigger may take a neighbour along.
const neighbour = 20;

/** How well a trigger meets gold's: it must be the same words, give or take a neighbour. The right type breaks a tie. */
const fit = (gold: GoldEvent, { trigger, type }: ExtractedEvent): number => {
  const shared = overlap(gold.trigger, trigger);
  const isShort = trigger.end - trigger.start <= gold.trigger.end - gold.trigger.start + neighbour;
  if (shared < 0.25 && !(shared > 0 && isShort)) return 0;
  return 1 + shared + (gold.types.includes(type) ? 1 : 0);
};

/** Events by their trigger, with their type and place. */
export const judgeEvents = (match: Match): readonly Verdict[] => {
  const { gold, extraction } = match;
  const pairs = paired([gold.events, extraction.events], fit, 1);
  const tell = (event: GoldEvent | ExtractedEvent): Told => ({
    words: wordsAt(match, event.trigger),
    span: event.trigger,
    ...('types' in event ? { wanted: event.types.join('|') } : { got: event.type, rule: event.rule }),
  });
  const compared = {
    wanted: gold.events,
    given: extraction.events,
    pairs,
    tellWanted: tell,
    tellGiven: tell,
  };
  return [
    ...tallied('event triggers', compared),
    ...[...pairs.ofWanted].flatMap(([i, j]) => judgeEvent(match, [gold.events[i], extraction.events[j]])),
  ];
};

const judgeEvent = (
  match: Match,
  [gold, event]: readonly [GoldEvent | undefined, ExtractedEvent | undefined],
): readonly Verdict[] => {
  if (gold === undefined || event === undefined) return [];
  const told = { words: wordsAt(match, event.trigger), span: event.trigger, rule: event.rule };
  const isType = gold.types.includes(event.type);
  const type = judged('event type', isType, { ...told, wanted: gold.types.join('|'), got: event.type });
  const place = gold.location;
  const [got] = surroundings(match, event.location);
  return [
    ...(gold.types.includes('*') ? [] : [type]),
    ...(place === undefined
      ? []
      : [
          judged('event place', isInside(match, event.location, place), {
            ...told,
            wanted: place,
            got: got?.name ?? 'none',
          }),
        ]),
  ];
};
