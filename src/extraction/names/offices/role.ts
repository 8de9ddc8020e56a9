import type { Document } from '../../document/document.js';
import type { ActorDraft, ActorMention } from '../drafts.js';
import type { TitleRow } from '../lexicon.js';
import type { MentionList } from '../mention-list.js';

/** A description of a person by office: وزير الدفاع الروسي, حاكم مقاطعة كورسك بالوكالة, and the name where one follows. */
export interface RoleFound {
  readonly title: TitleRow;
  readonly first: number;
  /** Last token of the title itself. */
  readonly titleLast: number;
  readonly last: number;
  readonly cut: number;
  /** ISO code of the country that an adjective in it names. */
  readonly country?: string;
  /** Whether more than the title stands there. */
  readonly complemented: boolean;
  /** Tokens of the name that follows, end inclusive. */
  readonly name?: readonly [first: number, last: number];
}

/** What reading an office needs. */
export interface RoleReading {
  readonly document: Document;
  readonly actors: MentionList<ActorMention>;
}

/** An office without a name beside it, and the draft that was made of it where it tells somebody. */
export interface LooseRole {
  readonly role: RoleFound;
  readonly actor?: ActorDraft;
}
