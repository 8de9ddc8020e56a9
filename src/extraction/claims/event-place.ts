import type { EventType } from '../../domain/vocabulary/event-type.js';
import { foldedSet } from '../../language/fold.js';
import type { AttributionReading } from '../attribution/reading.js';
import type { EventFound } from '../events/events.js';
import type { PlaceDraft, PlaceMention } from '../names/drafts.js';
import words from './event-words.json' with { type: 'json' };

/** An event and where it happened, as far as the text says. */
export interface Placed {
  readonly found: EventFound;
  readonly place: PlaceDraft | undefined;
}

const locative = foldedSet(words.locative);
const openers = foldedSet(words.openers);
const recalling = foldedSet(words.recalling);

// What happens on a ground goes on there in the next sentence; people may meet and agree anywhere.
const onGround = new Set<EventType>([
  'ASSAULT',
  'CASUALTIES',
  'INTERCEPT',
  'CONTROL',
  'RETREAT',
  'DISPLACE',
  'PROTEST',
  'DISASTER',
  'ACCIDENT',
  'MOBILIZE',
]);

/** Each event with its place: what its own clause says, else what the next event of its sentence has, the last, or the last of the sentence before. */
export const withPlaces = (reading: AttributionReading, all: readonly EventFound[]): readonly Placed[] => {
  const own = all.map((found) => ({ found, place: placeOf(reading, found) }));
  const next = nextPlaces(reading, own);
  let [last, ground]: (Placed | undefined)[] = [];
  return own.map(({ found, place }, index) => {
    if (place !== undefined) {
      last = { found, place };
      if (onGround.has(found.type)) ground = last;
      return last;
    }
    const before = apart(reading, last, found) === 0 ? last : undefined;
    const goesOn = onGround.has(found.type) && apart(reading, ground, found) === 1 ? ground : undefined;
    return { found, place: next[index] ?? before?.place ?? goesOn?.place ?? landOf(reading, found) };
  });
};

/** How many sentences lie between two events. */
const apart = (
  { document: { sentenceOf } }: AttributionReading,
  earlier: Placed | undefined,
  { token }: EventFound,
): number =>
  earlier === undefined ? Infinity : (sentenceOf[token] ?? 0) - (sentenceOf[earlier.found.token] ?? 0);

/** For each event, the place of the next one of its sentence that has any. */
const nextPlaces = (
  { document: { sentenceOf } }: AttributionReading,
  own: readonly Placed[],
): readonly (PlaceDraft | undefined)[] => {
  const places = new Array<PlaceDraft | undefined>(own.length).fill(undefined);
  for (let at = own.length - 2; at >= 0; at -= 1) {
    const [one, next] = [own[at], own[at + 1]];
    if (sentenceOf[one?.found.token ?? 0] === sentenceOf[next?.found.token ?? 0])
      places[at] = next?.place ?? places[at + 1];
  }
  return places;
};

// Of these, من says where from, not where.
const aimed = new Set<EventType>(['ASSAULT', 'INTERCEPT', 'MOBILIZE']);
// These are told of where they begin, whatever place a preposition stands before.
const outOf = new Set<EventType>(['DISPLACE', 'RETREAT']);

/** The place before التي that the event is told of, the first place behind a preposition of place, the first behind the trigger, or the last before it. */
const placeOf = (reading: AttributionReading, found: EventFound): PlaceDraft | undefined => {
  const { token, from, to, type } = found;
  const all = placesIn(reading, from, to);
  const behind = all.filter(({ first }) => first > token);
  const at = aimed.has(type) ? behind.filter((mention) => !isOrigin(reading, mention)) : behind;
  return (
    recalled(reading, found) ??
    (outOf.has(type) ? undefined : at.find((mention) => isLocative(reading, mention))) ??
    at[0] ??
    all.findLast(({ first }) => first < token && first > opening(reading, found))
  )?.place;
};

/** "زعمت صحيفة في كييف أن": what lies before أن is of who says so, not of what happened. */
const opening = ({ document: { tokens } }: AttributionReading, { token, from }: EventFound): number => {
  for (let at = token - 1; at >= from; at -= 1) if (openers.has(tokens[at]?.folded ?? '')) return at;
  return -1;
};

/** "من جهة سومي", "من محافظة صعدة"; not "بالقرب من بلدة", "من بينها". */
const isOrigin = ({ document: { tokens } }: AttributionReading, { first }: PlaceMention): boolean => {
  const [one = '', two = '', three = ''] = [1, 2, 3].map((back) => tokens[first - back]?.folded);
  if (one === 'جهه' || two === 'جهه') return true;
  return (
    (one === 'من' && !two.endsWith('قرب')) ||
    (two === 'من' && !three.endsWith('قرب') && !one.startsWith('بين'))
  );
};

const placesIn = (
  { places, actors }: AttributionReading,
  from: number,
  to: number,
): readonly PlaceMention[] => {
  const named = places.mentions
    .within(from, to)
    .filter(({ first }) => actors.mentions.startingAt(first) === undefined);
  const recalled = places.calledBack.within(from, to).filter(({ place }) => place.kind !== 'COUNTRY');
  return [...named, ...recalled].sort((a, b) => a.first - b.first);
};

/** في البلاد says where, as long as nothing says it closer. */
const landOf = ({ places }: AttributionReading, { from, to }: EventFound): PlaceDraft | undefined =>
  places.calledBack.within(from, to).find(({ place }) => place.kind === 'COUNTRY')?.place;

/** "شبه الجزيرة التي انتزعتها": what the event is done to stands before the relative. */
const recalled = (
  { places, document: { tokens } }: AttributionReading,
  { token }: EventFound,
): PlaceMention | undefined =>
  recalling.has(tokens[token - 1]?.folded ?? '') ? places.mentions.covering(token - 2) : undefined;

const isLocative = ({ document: { tokens } }: AttributionReading, { first, cut }: PlaceMention): boolean =>
  (tokens[first]?.folded ?? '').slice(0, cut).endsWith('ب') ||
  [1, 2].some((back) => locative.has(tokens[first - back]?.folded ?? ''));
