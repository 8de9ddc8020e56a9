import type { Document } from '../document/document.js';
import type { ActorMention } from './drafts.js';
import type { TitleRow } from './lexicon.js';
import type { MentionList } from './mention-list.js';

/** A description of a person by office: وزير الدفاع الروسي, حاكم مقاطعة كورسك بالوكالة, and the name where one follows. */
export interface RoleFound {
  readonly title: TitleRow;
  readonly first: number;
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
