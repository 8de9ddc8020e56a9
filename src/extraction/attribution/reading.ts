import type { Token } from '../../language/tokenise.js';
import type { Document } from '../document/document.js';
import type { Actors } from '../names/actors.js';
import type { ActorDraft } from '../names/drafts.js';
import type { Places } from '../names/places/places.js';

/** What attribution reads: the cut-up article and the names found in it. */
export interface AttributionReading {
  readonly document: Document;
  readonly actors: Actors;
  readonly places: Places;
}

/** The speakers so far, the last one last: whom وأضاف and الوزارة may mean. */
export interface Discourse {
  /** Speakers, and subjects of sentences that say nothing: ونشرت الوزارة …. */
  readonly spoken: Spoken[];
  /** Who said something and could not be read: what agrees with him may be his. */
  readonly unread: Unread[];
  /** The documents that were issued, the last one last: whom البيان and التقرير mean. */
  readonly issued: Issued[];
}

/** A document and whoever issued it. */
interface Issued {
  /** بيان, تقرير: folded, without the article. */
  readonly noun: string;
  readonly actor: ActorDraft;
}

/** Somebody who spoke, or was the subject of a sentence. */
interface Spoken {
  readonly actor: ActorDraft;
  readonly sentence: number;
  readonly spoke: boolean;
}

/** A verb of saying whose subject could not be read, and how many had spoken before it. */
interface Unread {
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'plural';
  readonly spoken: number;
}

/** Whether somebody unread who agrees with the form spoke after the speaker with that index: whose words follow is open then. */
export const isOpen = (
  { unread }: Discourse,
  { gender, number }: Pick<Unread, 'gender' | 'number'>,
  speaker: number,
): boolean => unread.some((one) => one.spoken > speaker && one.gender === gender && one.number === number);

export const tokenAt = ({ document }: AttributionReading, at: number): Token | undefined =>
  document.tokens[at];

/** Whether the word is written with ta marbuta, diacritics behind it or not: folding makes it the ه of an owner. */
export const hasTaMarbuta = ({ document }: Pick<AttributionReading, 'document'>, at: number): boolean => {
  const token = document.tokens[at];
  return token !== undefined && document.text.slice(token.start, token.end).includes('ة');
};

export const wordAt = (reading: AttributionReading, at: number): string => {
  const token = reading.document.tokens[at];
  return token === undefined ? '' : token.folded;
};
