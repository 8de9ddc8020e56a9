import type { ExtractedClaim, ExtractedEvent } from '../../domain/extraction.js';
import type { EventMode } from '../../domain/vocabulary/event-mode.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import { overlaps } from '../../domain/span.js';

// The event a sentence is told for comes first: "foiled an attempt to storm" is about the foiling, not the storming.
const modes: readonly EventMode[] = [
  'REPELLED',
  'CHEMICAL',
  'BOMBING',
  'KILLING',
  'DESTROY',
  'STRIKE',
  'ARREST',
  'CYBER',
  'SEIZURE',
  'GROUND',
];
const types: readonly EventType[] = [
  'INTERCEPT',
  'CONTROL',
  'ASSAULT',
  'DISPLACE',
  'ACCIDENT',
  'DISASTER',
  'CASUALTIES',
];

const rank = <T>(order: readonly T[], value: T | undefined): number => {
  const at = value === undefined ? -1 : order.indexOf(value);
  return at < 0 ? order.length : at;
};

// A mode other than GROUND tells most; then the type; then what comes first in the text.
const byTelling = (a: ExtractedEvent, b: ExtractedEvent): number =>
  rank(modes, a.mode) - rank(modes, b.mode) ||
  rank(types, a.type) - rank(types, b.type) ||
  a.trigger.start - b.trigger.start;

// A trigger may begin with a preposition that is no part of what is said: بإحباط. Sharing characters is enough.
/** The event that a claim is mainly about: one it names whose trigger stands in its words. */
export const mainEvent = (
  claim: ExtractedClaim,
  events: readonly ExtractedEvent[],
): ExtractedEvent | undefined => {
  const within = events.filter((event) => overlaps(claim.span, event.trigger));
  const named = within.filter((event) => claim.about.includes(event.id));
  return [...(named.length > 0 ? named : within)].sort(byTelling)[0];
};

const tellingTypes: ReadonlySet<EventType> = new Set<EventType>([
  'INTERCEPT',
  'CONTROL',
  'DISPLACE',
  'ACCIDENT',
  'DISASTER',
]);

/** Whether an event of this kind at one narrow place on one day is likely to be told once: a battle there is not. */
export const isTelling = ({ type, mode }: ExtractedEvent): boolean =>
  tellingTypes.has(type) || (type === 'ASSAULT' && mode !== undefined && mode !== 'GROUND');

/** Type, mode, and whether it is told as a fact. */
export const eventFacts = (
  event: ExtractedEvent | undefined,
): readonly [type: string, mode: string, realis: string] =>
  event === undefined ? ['', '', ''] : [event.type, event.mode ?? '', realisKey(event)];

// A denied event is a denied claim: polarity carries it.
const realisKey = ({ realis }: ExtractedEvent): string =>
  realis === 'DENIED' || realis === 'ACTUAL' ? '' : realis;
