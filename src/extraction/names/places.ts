import { fold } from '../../language/fold.js';
import { isFunctionWord } from '../../language/ar/function-words.js';
import { withoutConjunction } from '../../language/ar/proclitics.js';
import { isPastVerb } from '../../language/ar/verbs.js';
import { countryOfAdjective } from '../../gazetteer/countries.js';
import { placeReach, placesNamed, type Place } from '../../gazetteer/places.js';
import type { Token } from '../../language/tokenise.js';
import type { Document } from '../document/document.js';
import type { ActorMention, PlaceDraft, PlaceMention, TokenRange } from './drafts.js';
import {
  headsCompound,
  isDirection,
  kindWord,
  mayNamePlace,
  placeAnaphor,
  type KindWord,
} from './kind-words.js';
import { knownCountries, knownPlaces } from './known-phrases.js';
import type { MentionList } from './mention-list.js';
import { MentionList as Mentions } from './mention-list.js';
import { longestPhrase } from './phrases.js';
import { PlaceBook } from './place-book.js';

/** The places of an article and where each is named or called back. */
export interface Places {
  readonly book: PlaceBook;
  readonly mentions: MentionList<PlaceMention>;
  /** المنطقة, بالمقاطعة: what calls a place back without naming it. */
  readonly calledBack: MentionList<PlaceMention>;
}

interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly actors: MentionList<ActorMention>;
  readonly book: PlaceBook;
  readonly mentions: MentionList<PlaceMention>;
  readonly calledBack: MentionList<PlaceMention>;
  /** Codes of the countries that the article speaks of. */
  readonly countries: ReadonlySet<string>;
}

/**
 * Finds places: first names with a kind word before them (also in lists, also ones that no gazetteer has), then the
 * gazetteer's names standing alone, then what calls a place back.
 */
export const findPlaces = (document: Document, actors: MentionList<ActorMention>): Places => {
  const { tokens } = document;
  const reading: Reading = {
    document,
    tokens,
    actors,
    book: new PlaceBook(),
    mentions: new Mentions<PlaceMention>(),
    calledBack: new Mentions<PlaceMention>(),
    countries: countriesIn(tokens),
  };
  tokens.forEach((_, at) => {
    readIntroduced(reading, at);
  });
  tokens.forEach((_, at) => {
    readAlone(reading, at);
  });
  readCallsBack(reading);
  readContainment(reading);
  return { book: reading.book, mentions: reading.mentions, calledBack: reading.calledBack };
};

const countriesIn = (tokens: readonly Token[]): ReadonlySet<string> => {
  const codes = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const named = longestPhrase(tokens, at, knownCountries)?.value;
    const adjective =
      countryOfAdjective(token.folded) ?? countryOfAdjective(withoutConjunction(token.folded));
    for (const country of [named, adjective]) if (country !== undefined) codes.add(country.code);
  });
  return codes;
};

// --- names with a kind word ------------------------------------------------------------------------------------------

const readIntroduced = (reading: Reading, at: number): void => {
  const token = reading.tokens[at];
  const kind = token?.kind === 'word' ? kindWord(token.folded) : undefined;
  if (kind === undefined) return;
  let next = readOne(reading, { at: at + 1, kind, introducer: at });
  while (next !== undefined && kind.plural === true)
    next = readOne(reading, { at: listItem(reading, next), kind });
};

/** Where the next name of a list stands: after و or a comma. */
const listItem = ({ tokens }: Reading, after: number): number => {
  const token = tokens[after];
  if (token === undefined) return -1;
  if (token.folded === '،' || token.folded === ',') return after + 1;
  return token.folded.startsWith('و') ? after : -1;
};

interface Introduced {
  readonly at: number;
  readonly kind: KindWord;
  /** The kind word's token, where the name stands right after it. */
  readonly introducer?: number;
}

/** Reads one name; gives the token after it, or nothing where there is none. */
const readOne = (reading: Reading, { at, kind, introducer }: Introduced): number | undefined => {
  const { tokens, book } = reading;
  const skip = reading.document.quotationOf[at]?.open === at ? 1 : 0;
  const first = at + skip;
  const known = longestPhrase(tokens, first, knownPlaces);
  const place = known === undefined ? undefined : choose(reading, known.value, kind);
  if (known !== undefined && place !== undefined) {
    if (introducer !== undefined && known.prefix !== '') return undefined;
    const draft = book.known(place, keyOf(reading, known));
    return note(reading, draft, { range: known, kind, introducer });
  }
  return readUnknown(reading, { at: first, kind, ...(introducer === undefined ? {} : { introducer }) });
};

const readUnknown = (reading: Reading, { at, kind, introducer }: Introduced): number | undefined => {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || kind.open !== true) return undefined;
  const word = introducer === undefined ? withoutConjunction(token.folded) : token.folded;
  if (!mayNamePlace(word, kind)) return undefined;
  const second = reading.tokens[at + 1];
  const two = headsCompound(word) && second?.kind === 'word' && !isFunctionWord(second.folded);
  const range = { first: at, last: two ? at + 1 : at, cut: token.folded.length - word.length };
  if (!reading.actors.isFree(range.first, range.last)) return undefined;
  const draft = reading.book.unknown(keyOf(reading, range), wordsOf(reading, range), kind.kind);
  return note(reading, draft, { range, kind, introducer });
};

interface Noted {
  readonly range: TokenRange;
  readonly kind: KindWord;
  readonly introducer?: number | undefined;
}

const note = (reading: Reading, draft: PlaceDraft, { range, kind, introducer }: Noted): number => {
  const { first, last, cut } = range;
  draft.heads.add(fold(kind.word));
  draft.aliases.add(wordsOf(reading, range));
  if (introducer !== undefined && kind.plural !== true) {
    const head = kind.word;
    draft.aliases.add(`${head} ${wordsOf(reading, range)}`);
  }
  if (reading.mentions.add({ first, last, cut, place: draft })) draft.mentions.push({ first, last, cut });
  return last + 1;
};

// --- names alone -----------------------------------------------------------------------------------------------------

const readAlone = (reading: Reading, at: number): void => {
  const { tokens, book, actors, mentions } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word' || mentions.covering(at) !== undefined || actors.covering(at) !== undefined)
    return;
  const found = longestPhrase(tokens, at, {
    find: (key) => pick(reading, key),
    reach: (word) => Math.max(placeReach(word), book.reach(word)),
  });
  if (found === undefined || !actors.isFree(found.first, found.last)) return;
  if (isPastVerb(token.folded) && found.last === at) return;
  const draft =
    found.value instanceof Object && 'mentions' in found.value
      ? found.value
      : book.known(found.value, keyOf(reading, found));
  draft.aliases.add(wordsOf(reading, found));
  const range = directed(reading, draft, found);
  if (mentions.add({ ...range.range, place: range.draft })) range.draft.mentions.push(range.range);
};

/** شرق أوكرانيا is a region of its own, in أوكرانيا. */
const directed = (
  reading: Reading,
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
  const name = wordsOf(reading, whole);
  const region = reading.book.unknown(fold(name), name, 'REGION');
  region.parent ??= draft;
  region.parentWords ??= range;
  return { draft: region, range: whole };
};

const bareDirections = new Set(['شمال', 'جنوب', 'شرق', 'غرب']);

const withoutPrefix = (word: string): string | undefined =>
  [word, word.slice(1)].find((form) => bareDirections.has(form) && isDirection(form));

/** The place that a bare name means here: the one it meant before, else the gazetteer's likeliest that fits the article. */
const pick = (reading: Reading, key: string): PlaceDraft | Place | undefined => {
  if (isFunctionWord(key)) return undefined;
  // المنطقة الشرقية is a region by name only in its own country.
  const generic = placeAnaphor(key.split(' ')[0] ?? '') !== undefined;
  const before = reading.book.named(key);
  const places = placesNamed(key).filter((place) => !generic || reading.countries.has(place.country ?? ''));
  return before ?? choose(reading, places, undefined);
};

/** A name alone stands for a small place only where the article speaks of its country. Source: counted namesakes in GeoNames. */
const knownEverywhere = 300_000;

const choose = (
  reading: Reading,
  places: readonly Place[],
  kind: KindWord | undefined,
): Place | undefined => {
  const fitting = places
    .map((place, index) => ({ place, worth: worthOf(reading, place, kind) - index / 100 }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return fitting[0]?.place;
};

const settled = new Set(['CITY', 'TOWN', 'VILLAGE']);

const fits = (place: Place, kind: KindWord): boolean => {
  if (kind.kind === 'OTHER') return true;
  if (kind.kind === 'DISTRICT') return place.kind !== 'COUNTRY';
  if (settled.has(kind.kind)) return settled.has(place.kind);
  return place.kind === kind.kind;
};

const worthOf = (reading: Reading, place: Place, kind: KindWord | undefined): number => {
  const here = place.country !== undefined && reading.countries.has(place.country);
  if (kind !== undefined) return fits(place, kind) ? 4 + (here ? 2 : 0) : 0;
  const large = !settled.has(place.kind) || (place.population ?? 0) >= knownEverywhere;
  if (!here && !large && place.id.startsWith('geonames:')) return 0;
  return 1 + (here ? 2 : 0);
};

// --- calling back, lying in ------------------------------------------------------------------------------------------

const readCallsBack = (reading: Reading): void => {
  const { tokens, book, mentions, calledBack } = reading;
  tokens.forEach((token, at) => {
    const named = mentions.startingAt(at);
    if (named !== undefined) book.touch(named.place);
    const anaphor = token.kind === 'word' && named === undefined ? placeAnaphor(token.folded) : undefined;
    // "المنطقة الحدودية مع" still is that region; "المنطقة العازلة" is a thing of its own.
    const place = anaphor === undefined ? undefined : book.calledBack(anaphor);
    if (place !== undefined) calledBack.add({ first: at, last: at, cut: 0, place });
  });
};

const farthest = 6;

/** قرية X في مقاطعة Y, بلدات A وB في المناطق الحدودية لمقاطعة Y, قرية X بالمقاطعة. */
const readContainment = (reading: Reading): void => {
  const all = reading.mentions.all();
  all.forEach((mention, index) => {
    const list = listBefore(reading, all, index);
    const outer = around(reading, mention);
    if (outer === undefined) return;
    for (const inner of [mention, ...list]) reading.book.lieIn(inner.place, outer.place, outer);
  });
};

/** The names that stand in one list with this one, before it. */
const listBefore = (
  reading: Reading,
  all: readonly PlaceMention[],
  index: number,
): readonly PlaceMention[] => {
  const list: PlaceMention[] = [];
  for (let i = index; i > 0; i -= 1) {
    const [before, here] = [all[i - 1], all[i]];
    if (before === undefined || here === undefined) break;
    const joined =
      here.first === before.last + 1 && reading.tokens[here.first]?.folded.startsWith('و') === true;
    if (!joined) break;
    list.push(before);
  }
  return list;
};

const around = (reading: Reading, mention: PlaceMention): PlaceMention | undefined => {
  const { tokens, mentions, calledBack } = reading;
  for (let at = mention.last + 1; at <= mention.last + farthest; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || reading.actors.covering(at) !== undefined) return undefined;
    const outer = mentions.startingAt(at) ?? calledBack.startingAt(at);
    if (outer !== undefined) return leadsTo(reading, mention, outer) ? outer : undefined;
    if (isPastVerb(withoutConjunction(token.folded))) return undefined;
  }
  return undefined;
};

const inside = new Set(['في', 'ضمن', 'داخل']);

/** Whether the words between say that the one lies in the other: في, or ب and ل written onto a kind word. */
const leadsTo = ({ tokens }: Reading, inner: PlaceMention, outer: PlaceMention): boolean => {
  for (let at = inner.last + 1; at <= outer.first; at += 1) {
    const word = tokens[at]?.folded ?? '';
    if (inside.has(word)) return true;
    const onto = /^[بل]/.test(word) && (kindWord(word) !== undefined || placeAnaphor(word) !== undefined);
    if (onto || (at === outer.first && outer.cut > 0 && word.startsWith('ب'))) return true;
    if (word.startsWith('و') || isDirection(word)) return false;
  }
  return false;
};

// --- words -----------------------------------------------------------------------------------------------------------

const wordsOf = ({ tokens, document }: Reading, { first, last, cut }: TokenRange): string =>
  document.text.slice((tokens[first]?.start ?? 0) + cut, tokens[last]?.end ?? 0);

const keyOf = (reading: Reading, range: TokenRange): string => fold(wordsOf(reading, range));
