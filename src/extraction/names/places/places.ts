import { countryOfAdjective } from '../../../gazetteer/countries.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import type { Token } from '../../../language/tokenise.js';
import { fact } from '../../../language/word.js';
import type { Document } from '../../document/document.js';
import type { ActorMention, PlaceMention } from '../drafts.js';
import { readIntroduced } from './introduced-places.js';
import { knownCountries } from '../known-phrases.js';
import { readAlone } from './lone-places.js';
import { MentionList } from '../mention-list.js';
import { longestPhrase } from '../phrases.js';
import { PlaceBook } from './place-book.js';
import type { PlaceReading } from './place-reading.js';
import { readPositioned } from './positioned-places.js';
import { readCallsBack, readContainment } from './place-relations.js';

/** The places of an article and where each is named or called back. */
export interface Places {
  readonly book: PlaceBook;
  readonly mentions: MentionList<PlaceMention>;
  /** المنطقة, بالمقاطعة: what calls a place back without naming it. */
  readonly calledBack: MentionList<PlaceMention>;
}

/**
 * Finds places: first names with a kind word before them (also in lists, also ones that no gazetteer has), then the
 * gazetteer's names standing alone, then what calls a place back.
 */
export const findPlaces = (document: Document, actors: MentionList<ActorMention>): Places => {
  const { tokens } = document;
  const reading: PlaceReading = {
    document,
    tokens,
    actors,
    book: new PlaceBook(),
    mentions: new MentionList<PlaceMention>(tokens.length),
    calledBack: new MentionList<PlaceMention>(tokens.length),
    countries: countriesIn(tokens),
  };
  tokens.forEach((_, at) => {
    readIntroduced(reading, at);
  });
  readAlone(reading);
  tokens.forEach((_, at) => {
    readPositioned(reading, at);
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
    if (named !== undefined) codes.add(named.code);
    const people = peopleOf(token.word);
    if (people !== undefined) codes.add(people.code);
  });
  return codes;
};

/** The country of an adjective or people, a conjunction before it allowed. */
const peopleOf = fact((word) => countryOfAdjective(word) ?? countryOfAdjective(withoutConjunction(word)));
