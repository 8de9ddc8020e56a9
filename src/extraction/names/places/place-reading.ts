import { fold } from '../../../language/fold.js';
import type { Token } from '../../../language/tokenise.js';
import type { Document } from '../../document/document.js';
import { wordsOf } from '../../document/words-of.js';
import type { ActorMention, PlaceMention, TokenRange } from '../drafts.js';
import type { MentionList } from '../mention-list.js';
import { PlaceBook } from './place-book.js';

/** What finding places reads and fills. */
export interface PlaceReading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly actors: MentionList<ActorMention>;
  readonly book: PlaceBook;
  readonly mentions: MentionList<PlaceMention>;
  readonly calledBack: MentionList<PlaceMention>;
  /** Codes of the countries that the article speaks of. */
  readonly countries: ReadonlySet<string>;
}

/** The folded words of a range. */
export const keyOf = (reading: PlaceReading, range: TokenRange): string =>
  fold(wordsOf(reading.document, range));
