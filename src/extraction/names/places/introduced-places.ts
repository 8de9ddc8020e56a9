import { isFunctionWord } from '../../../language/ar/function-words.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import { fold } from '../../../language/fold.js';
import type { PlaceDraft, TokenRange } from '../drafts.js';
import { type KindWord, headsCompound, kindWord, mayNamePlace } from './kind-words.js';
import { knownPlaces } from '../known-phrases.js';
import { longestPhrase } from '../phrases.js';
import { choose } from './place-choice.js';
import { type PlaceReading, keyOf } from './place-reading.js';
import { wordsOf } from '../../document/words-of.js';

/** Reads the names that a kind word introduces: one, or a list. */
export const readIntroduced = (reading: PlaceReading, at: number): void => {
  const token = reading.tokens[at];
  const kind = token?.kind === 'word' ? kindWord(token.word) : undefined;
  if (kind === undefined) return;
  let next = readOne(reading, { at: at + 1, kind, introducer: at });
  while (next !== undefined && kind.plural === true)
    next = readOne(reading, { at: listItem(reading, next), kind });
};

/** Where the next name of a list stands: after و or a comma. */
const listItem = ({ tokens }: PlaceReading, after: number): number => {
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
const readOne = (reading: PlaceReading, { at, kind, introducer }: Introduced): number | undefined => {
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

const readUnknown = (reading: PlaceReading, { at, kind, introducer }: Introduced): number | undefined => {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || kind.open !== true) return undefined;
  const word = introducer === undefined ? withoutConjunction(token.folded) : token.folded;
  if (!mayNamePlace(word, kind)) return undefined;
  const second = reading.tokens[at + 1];
  const two = headsCompound(word) && second?.kind === 'word' && !isFunctionWord(second.folded);
  const range = { first: at, last: two ? at + 1 : at, cut: token.folded.length - word.length };
  if (!reading.actors.isFree(range.first, range.last)) return undefined;
  const draft = reading.book.unknown(keyOf(reading, range), wordsOf(reading.document, range), kind.kind);
  return note(reading, draft, { range, kind, introducer });
};

interface Noted {
  readonly range: TokenRange;
  readonly kind: KindWord;
  readonly introducer?: number | undefined;
}

const note = (reading: PlaceReading, draft: PlaceDraft, { range, kind, introducer }: Noted): number => {
  const { first, last, cut } = range;
  draft.rule ??= draft.place === undefined ? 'unknown-place' : 'place-kind-word';
  draft.heads.add(fold(kind.word));
  draft.aliases.add(wordsOf(reading.document, range));
  if (introducer !== undefined && kind.plural !== true) {
    const head = kind.word;
    draft.aliases.add(`${head} ${wordsOf(reading.document, range)}`);
  }
  if (reading.mentions.add({ first, last, cut, place: draft })) draft.mentions.push({ first, last, cut });
  return last + 1;
};
