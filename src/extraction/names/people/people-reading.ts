import type { Document } from '../../document/document.js';
import type { ActorBook } from '../actor-book.js';
import type { ActorMention } from '../drafts.js';
import type { MentionList } from '../mention-list.js';

/** What finding people reads and fills. */
export interface PeopleReading {
  readonly document: Document;
  readonly book: ActorBook;
  /** Names of people, institutions and the rest. */
  readonly actors: MentionList<ActorMention>;
  /** Offices: وزير الدفاع الروسي. They may hold names of institutions. */
  readonly roles: MentionList<ActorMention>;
}
