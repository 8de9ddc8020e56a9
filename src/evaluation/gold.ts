import type { Span } from '../domain/span.js';
import type { ActorType } from '../domain/vocabulary/actor-type.js';
import type { EventType } from '../domain/vocabulary/event-type.js';
import type { LocationKind } from '../domain/vocabulary/location-kind.js';
import type { SourceType } from '../domain/vocabulary/source-type.js';
import type { Stance } from '../domain/vocabulary/stance.js';
import type { Named } from './names.js';

/** What a careful reader finds in one article. What is optional may be found or not. */
export interface GoldArticle {
  /** The article's file, without a folder. */
  readonly file: string;
  readonly actors: readonly GoldActor[];
  readonly locations: readonly GoldLocation[];
  /** Names that may be found as an actor, or as a location, and need not be. */
  readonly optionalActors: readonly string[];
  readonly optionalLocations: readonly string[];
  readonly events: readonly GoldEvent[];
  readonly claims: readonly GoldClaim[];
}

export interface GoldActor extends Named {
  readonly type: ActorType;
  /** None for one who does not speak. */
  readonly sourceType?: SourceType;
  readonly optional: boolean;
}

export interface GoldLocation extends Named {
  readonly kind: LocationKind;
  /** The name of what it lies in. */
  readonly within?: string;
  readonly optional: boolean;
}

export interface GoldEvent {
  readonly trigger: Span;
  /** The trigger's words. */
  readonly words: string;
  /** The types that are right; `*` where any is. */
  readonly types: readonly (EventType | '*')[];
  /** The name of a location. */
  readonly location?: string;
  readonly optional: boolean;
}

export interface GoldClaim {
  readonly id: string;
  readonly span: Span;
  /** The words at the span. */
  readonly text: string;
  /** A name of an actor of the article. */
  readonly speaker: string;
  /** Names of those between the article and the speaker. */
  readonly via: readonly string[];
  /** The cue; empty where nothing says that somebody says so. */
  readonly verb: string;
  readonly stance: Stance;
  readonly quoted: boolean;
  readonly about: readonly string[];
  readonly quantities: readonly { readonly value: number; readonly unit: string }[];
  readonly optional: boolean;
}
