import { type Place, placeOpening, placesNamed } from '../../../gazetteer/places.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { readings } from '../../../language/ar/proclitics.js';
import { isPastVerb } from '../../../language/ar/verbs.js';
import { fold } from '../../../language/fold.js';
import { eitherOf } from '../../../language/phrase-openings.js';
import type { Word } from '../../../language/word.js';
import type { PlaceDraft, TokenRange } from '../drafts.js';
import { isDirection, placeAnaphor } from './kind-words.js';
import { knownPlaces } from '../known-phrases.js';
import { longestPhrase, type Phrases, readStarts } from '../phrases.js';
import { choose } from './place-choice.js';
import { type PlaceReading, keyOf } from './place-reading.js';
import { wordsOf } from '../../document/words-of.js';

/** Reads the names that stand without a kind word. */
export const readAlone = (reading: PlaceReading): void => {
  const names = namesFor(reading);
  for (let at = 0; at < reading.tokens.length; at += 1) readName(reading, at, names);
};

/** What a bare name may be here: the gazetteer's, or one that the article has introduced. */
const namesFor = (reading: PlaceReading): Phrases<PlaceDraft | Place> => {
  const { book } = reading;
  const openings = eitherOf(placeOpening, (word) => book.opening(word));
  const isOwn = (word: Word): boolean => {
    for (const start of readings(word)) if (book.opening(start.word) !== undefined) return true;
    return false;
  };
  return {
    find: (key) => pick(reading, key),
    starts: (word) => (isOwn(word) ? readStarts(word, openings) : knownPlaces.starts(word)),
  };
};

const readName = (reading: PlaceReading, at: number, names: Phrases<PlaceDraft | Place>): void => {
  const { tokens, book, actors, mentions } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word' || mentions.covering(at) !== undefined || actors.covering(at) !== undefined)
    return;
  const found = longestPhrase(tokens, at, names);
  if (found === undefined || !actors.isFree(found.first, found.last)) return;
  if (isPastVerb(token.folded) && found.last === at) return;
  const draft =
    found.value instanceof Object && 'mentions' in found.value
      ? found.value
      : book.known(found.value, keyOf(reading, found));
  draft.rule ??= 'place-alone';
  draft.aliases.add(wordsOf(reading.document, found));
  const range = directed(reading, draft, found);
  if (mentions.add({ ...range.range, place: range.draft })) range.draft.mentions.push(range.range);
};

/** شرق أوكرانيا is a region of its own, in أوكرانيا. */
const directed = (
  reading: PlaceReading,
  draft: PlaceDraft,
  found: TokenRange,
): { draft: PlaceDraft; range: TokenRange } => {
  const { first, last, cut } = found;
  const range = { first, last, cut };
  const before = reading.tokens[first - 1];
  const direction = before === undefined ? undefined : withoutPrefix(before.folded);
  if (
    draft.kind !== 'COUNTRY' ||
    cut > 0 ||
    direction === undefined ||
    !reading.mentions.isFree(first - 1, last)
  )
    return { draft, range };
  const whole = { first: first - 1, last, cut: (before?.folded.length ?? 0) - direction.length };
  const name = wordsOf(reading.document, whole);
  const region = reading.book.unknown(fold(name), name, 'REGION');
  region.rule ??= 'place-direction';
  region.parent ??= draft;
  region.parentWords ??= range;
  return { draft: region, range: whole };
};

const bareDirections = new Set(['شمال', 'جنوب', 'شرق', 'غرب']);

const withoutPrefix = (word: string): string | undefined =>
  [word, word.slice(1)].find((form) => bareDirections.has(form) && isDirection(form));

/** The place that a bare name means here: the one it meant before, else the gazetteer's likeliest that fits the article. */
const pick = (reading: PlaceReading, key: string): PlaceDraft | Place | undefined => {
  if (!key.includes(' ') && isFunctionWord(key)) return undefined;
  const before = reading.book.named(key);
  if (before !== undefined) return before;
  const places = placesNamed(key);
  if (places.length === 0) return undefined;
  // المنطقة الشرقية is a region by name only in its own country.
  const generic = placeAnaphor(key.split(' ')[0] ?? '') !== undefined;
  const fitting = generic ? places.filter(({ country = '' }) => reading.countries.has(country)) : places;
  return choose(reading, fitting, undefined);
};
