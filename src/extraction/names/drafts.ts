import type { ActorType } from '../../domain/vocabulary/actor-type.js';
import type { Identification } from '../../domain/vocabulary/identification.js';
import type { LocationKind } from '../../domain/vocabulary/location-kind.js';
import type { Office } from '../../domain/vocabulary/office.js';
import type { SourceType } from '../../domain/vocabulary/source-type.js';
import type { Place } from '../../gazetteer/places.js';
import type { Post } from './offices/posts.js';
import type { NameRule } from './rules.js';

/** An actor while its article is being read: facts and names gather on it. One object is one actor. */
export interface ActorDraft {
  /** What makes it this actor: `kb:putin`, `state:RU`, `forces:UA`, `name:…`, `role:…` (the last belong to their article). */
  key: string;
  /** The rule that found it first. */
  readonly rule: NameRule;
  name: string;
  nameEn?: string;
  readonly aliases: Set<string>;
  /** Forms of the name itself, offices left out. */
  readonly names: Set<string>;
  type: ActorType;
  sourceType?: SourceType;
  office?: Office;
  country?: string;
  role?: string;
  affiliation?: string;
  affiliated?: ActorDraft;
  identification: Identification;
  /** For agreement: وأضافت goes on from a ministry, وأضاف from a minister. */
  gender?: 'm' | 'f';
  plural?: boolean;
  /** The folded heads by which the text may call it back: الوزارة, الوزير, المتحدث. */
  readonly heads: Set<string>;
  /** The offices that the article gives to this person. */
  readonly posts: Post[];
  readonly mentions: TokenRange[];
}

/** A place while its article is being read. */
export interface PlaceDraft {
  /** `gazetteer:…`, or `name:…` for a place known from the text alone. */
  readonly key: string;
  readonly name: string;
  readonly place?: Place;
  /** The rule that found it first; none while it only lies around another. */
  rule?: NameRule;
  kind: LocationKind;
  parent?: PlaceDraft;
  /** The words that say what it lies in. */
  parentWords?: TokenRange;
  readonly aliases: Set<string>;
  /** Folded kind words it was introduced with: what المنطقة may call back. */
  readonly heads: Set<string>;
  readonly mentions: TokenRange[];
}

/** Token indices, both inclusive; `cut` letters of the first token are a prefix that does not belong. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
}

/** A stretch of tokens that names an actor. */
export interface ActorMention extends TokenRange {
  readonly actor: ActorDraft;
  /** `name` where it names, `role` where it describes, `epithet` where it calls back. */
  readonly by: 'name' | 'role' | 'epithet';
}

/** A stretch of tokens that names a place. */
export interface PlaceMention extends TokenRange {
  readonly place: PlaceDraft;
}
