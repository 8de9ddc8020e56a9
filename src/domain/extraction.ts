import type { Article } from './article.js';
import type { Span } from './span.js';
import type { ActorType } from './vocabulary/actor-type.js';
import type { Certainty } from './vocabulary/certainty.js';
import type { Counted } from './vocabulary/counted.js';
import type { EventMode } from './vocabulary/event-mode.js';
import type { EventType } from './vocabulary/event-type.js';
import type { Identification } from './vocabulary/identification.js';
import type { LocationKind } from './vocabulary/location-kind.js';
import type { Mode } from './vocabulary/mode.js';
import type { Office } from './vocabulary/office.js';
import type { Polarity } from './vocabulary/polarity.js';
import type { Realis } from './vocabulary/realis.js';
import type { ReporterDistance } from './vocabulary/reporter-distance.js';
import type { SourceType } from './vocabulary/source-type.js';
import type { Stance } from './vocabulary/stance.js';
import type { TimePrecision } from './vocabulary/time-precision.js';

/**
 * All that one article says, found without a database. Ids are unique across actors, locations and events, and
 * everything points at characters of `article.text`. Sorted: the same article gives the same bytes.
 */
export interface Extraction {
  readonly article: Article;
  readonly actors: readonly ExtractedActor[];
  readonly locations: readonly ExtractedLocation[];
  readonly events: readonly ExtractedEvent[];
  /** One for each assertion, in the order of the text. */
  readonly claims: readonly ExtractedClaim[];
}

export interface ExtractedActor {
  /** Global for whoever has a name of their own; anonymous, collective and role-only speakers belong to their article. */
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Other forms the article uses, sorted. */
  readonly aliases: readonly string[];
  readonly type: ActorType;
  readonly sourceType?: SourceType;
  readonly office?: Office;
  /** ISO 3166-1 alpha-2 of the state it belongs to. */
  readonly country?: string;
  /** The office as the article words it: وزير الدفاع الروسي. */
  readonly role?: string;
  /** The name of what it belongs to. */
  readonly affiliation?: string;
  /** The actor of this extraction that `affiliation` names, where there is one. */
  readonly affiliationId?: string;
  readonly identification: Identification;
  /** The rule that found it first. */
  readonly rule: string;
  readonly mentions: readonly Span[];
}

export interface ExtractedLocation {
  /** Of the gazetteer's id (ISO, GeoNames), else of the folded name and what it lies in as this article says it. */
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  readonly kind: LocationKind;
  /** The location of this extraction that it lies in. */
  readonly within?: string;
  /** `gazetteer`, or `text` with the words that say so in `withinEvidence`. */
  readonly withinBasis?: 'gazetteer' | 'text';
  readonly withinEvidence?: Span;
  /** The gazetteer's id: `iso:RU`, `iso:RU-KRS`, `geonames:486816`. None for a place known from the text alone. */
  readonly gazetteerId?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** WGS 84 degrees. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
  /** The rule that found it first. */
  readonly rule: string;
  /** Empty for a place that is here only because another lies in it. */
  readonly mentions: readonly Span[];
}

export interface ExtractedEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly trigger: Span;
  readonly location?: string;
  readonly participants: readonly { readonly actor: string; readonly role: ParticipantRole }[];
  readonly realis: Realis;
  readonly time?: ResolvedTime;
  /** The row of the lexicon of triggers that found it. */
  readonly rule: string;
}

export type ParticipantRole = 'AGENT' | 'TARGET' | 'PARTICIPANT';

/** A time resolved from words against the article's date. Never invented: without a date to resolve against there is none. */
export interface ResolvedTime {
  /** ISO dates, both inclusive; equal for one day. */
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
  readonly basis: Span;
}

export interface ExtractedClaim {
  /** The assertion's id: of article, content span and speaker. */
  readonly id: string;
  /** What is said: what follows إن/أن, quotation marks left out. */
  readonly span: Span;
  /** An actor's id. */
  readonly speaker: string;
  /** Actors between the article and the speaker, nearest the article first. */
  readonly via: readonly string[];
  /** Whom the speaker speaks for. */
  readonly onBehalfOf?: string;
  /** The words that say that somebody says so. None where nothing says so. */
  readonly cue?: Span;
  /** The words that name the speaker of this assertion, where they stand. */
  readonly source?: Span;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly reporterDistance: ReporterDistance;
  readonly identification: Identification;
  readonly mode: Mode;
  /** Whether all of it was quoted. */
  readonly quoted: boolean;
  /** Ids of the actors, locations and events it is about. */
  readonly about: readonly string[];
  readonly quantities: readonly ExtractedQuantity[];
  /** The day or period the claim speaks of, where the words say so. */
  readonly time?: ResolvedTime;
  /** The rule that found it. */
  readonly rule: string;
  /** The rules that gave it its stance and its certainty. */
  readonly stanceRule: string;
  readonly certaintyRule: string;
}

export interface ExtractedQuantity {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  /** The noun as written. */
  readonly unit: string;
  readonly counts: Counted;
  readonly approx: boolean;
  /** The number and its noun. */
  readonly span: Span;
  /** The rule that found it. */
  readonly rule: string;
}
