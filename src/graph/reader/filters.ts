import type { NodeKind } from '../../domain/id.js';
import type { ActorType } from '../../domain/vocabulary/actor-type.js';
import type { Certainty } from '../../domain/vocabulary/certainty.js';
import type { Counted } from '../../domain/vocabulary/counted.js';
import type { EventMode } from '../../domain/vocabulary/event-mode.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import type { Identification } from '../../domain/vocabulary/identification.js';
import type { JudgementState } from '../../domain/vocabulary/judgement-state.js';
import type { LocationKind } from '../../domain/vocabulary/location-kind.js';
import type { Mode } from '../../domain/vocabulary/mode.js';
import type { Office } from '../../domain/vocabulary/office.js';
import type { Polarity } from '../../domain/vocabulary/polarity.js';
import type { Realis } from '../../domain/vocabulary/realis.js';
import type { ReporterDistance } from '../../domain/vocabulary/reporter-distance.js';
import type { SourceType } from '../../domain/vocabulary/source-type.js';
import type { Stance } from '../../domain/vocabulary/stance.js';
import type { Verdict } from '../../domain/vocabulary/verdict.js';

/** Conditions of one filter all hold; `and`, `or` and `not` combine whole filters. */
interface Combined<F> {
  readonly and?: readonly F[];
  readonly or?: readonly F[];
  readonly not?: F;
}

/** What a filter of every kind of node may ask for. */
interface Whole<F> extends Combined<F> {
  readonly id?: readonly string[];
}

/** Conditions on what a relation leads to: on one of it at least, on none of it, on all of it (also where there is none). */
export interface Relation<F> {
  readonly some?: F;
  readonly none?: F;
  readonly all?: F;
}

/** A thing by its id or by any of its names, in either script. Both given: the named things that have the id. */
export interface EntityFilter {
  readonly id?: string;
  readonly name?: string;
}

/** ISO days, both inclusive. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Who says it, as one and the same assertion has it. */
export interface SourceFilter {
  readonly type?: readonly SourceType[];
  readonly office?: readonly Office[];
  readonly actor?: EntityFilter;
  readonly country?: string;
  readonly via?: EntityFilter;
}

export interface QuantityFilter extends Whole<QuantityFilter> {
  readonly counts?: readonly Counted[];
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit?: readonly string[];
  readonly approx?: boolean;
  readonly said?: DateRange;
  readonly claim?: ClaimFilter;
}

export interface EventFilter extends Whole<EventFilter> {
  readonly type?: readonly EventType[];
  readonly mode?: readonly EventMode[];
  readonly realis?: readonly Realis[];
  readonly place?: EntityFilter;
  readonly participant?: EntityFilter;
  readonly date?: DateRange;
  readonly text?: string;
  readonly participants?: Relation<ActorFilter>;
  readonly claims?: Relation<ClaimFilter>;
}

export interface ClaimFilter extends Whole<ClaimFilter> {
  readonly about?: EntityFilter;
  readonly source?: SourceFilter;
  readonly stance?: readonly Stance[];
  readonly article?: string;
  readonly text?: string;
  readonly event?: EventFilter;
  readonly quantity?: QuantityFilter;
  readonly said?: DateRange;
  readonly polarity?: readonly Polarity[];
  readonly minSources?: number;
  readonly contested?: boolean;
  readonly assertions?: Relation<AssertionFilter>;
  readonly speakers?: Relation<ActorFilter>;
  readonly places?: Relation<LocationFilter>;
  readonly events?: Relation<EventFilter>;
  readonly quantities?: Relation<QuantityFilter>;
  readonly contradicts?: Relation<ClaimFilter>;
  readonly supersededBy?: Relation<ClaimFilter>;
}

export interface AssertionFilter extends Whole<AssertionFilter> {
  readonly stance?: readonly Stance[];
  readonly certainty?: readonly Certainty[];
  readonly polarity?: readonly Polarity[];
  readonly reporterDistance?: readonly ReporterDistance[];
  readonly identification?: readonly Identification[];
  readonly mode?: readonly Mode[];
  readonly quoted?: boolean;
  readonly said?: DateRange;
  readonly text?: string;
  readonly source?: SourceFilter;
  readonly via?: Relation<ActorFilter>;
  readonly onBehalfOf?: Relation<ActorFilter>;
  readonly article?: ArticleFilter;
  readonly claim?: ClaimFilter;
}

export interface ArticleFilter extends Whole<ArticleFilter> {
  readonly outlet?: EntityFilter;
  readonly language?: readonly string[];
  readonly url?: readonly string[];
  readonly published?: DateRange;
  readonly text?: string;
  readonly assertions?: Relation<AssertionFilter>;
  readonly claims?: Relation<ClaimFilter>;
  readonly actors?: Relation<ActorFilter>;
  readonly locations?: Relation<LocationFilter>;
}

export interface ActorFilter extends Whole<ActorFilter> {
  readonly name?: string;
  readonly type?: readonly ActorType[];
  readonly sourceType?: readonly SourceType[];
  readonly office?: readonly Office[];
  readonly country?: string;
  readonly text?: string;
  readonly claims?: Relation<ClaimFilter>;
  readonly claimsAbout?: Relation<ClaimFilter>;
  readonly events?: Relation<EventFilter>;
  readonly affiliations?: Relation<ActorFilter>;
  readonly affiliates?: Relation<ActorFilter>;
}

export interface LocationFilter extends Whole<LocationFilter> {
  readonly name?: string;
  readonly kind?: readonly LocationKind[];
  readonly country?: string;
  readonly within?: EntityFilter;
  readonly text?: string;
  readonly claims?: Relation<ClaimFilter>;
  readonly events?: Relation<EventFilter>;
}

export interface JudgementFilter extends Whole<JudgementFilter> {
  readonly verdict?: readonly Verdict[];
  readonly state?: readonly JudgementState[];
  readonly who?: readonly string[];
  readonly article?: string;
}

/** What nodes of each kind are filtered by. */
export interface Filters {
  readonly Article: ArticleFilter;
  readonly Assertion: AssertionFilter;
  readonly Claim: ClaimFilter;
  readonly Actor: ActorFilter;
  readonly Location: LocationFilter;
  readonly Event: EventFilter;
  readonly Quantity: QuantityFilter;
  readonly Judgement: JudgementFilter;
}

/** The kinds of node that are listed in pages: all. */
export type ListedKind = keyof Filters & NodeKind;

/** Two claims that cannot both be true. `claim` holds of one of them and `other` of the other. */
export interface ContradictionFilter {
  readonly basis?: readonly string[];
  readonly minScore?: number;
  readonly said?: DateRange;
  readonly claim?: ClaimFilter;
  readonly other?: ClaimFilter;
}

/** What is listed in pages: nodes, and pairs of claims. */
export type PagedKind = ListedKind | 'Contradiction';
export type AnyFilter = Filters[ListedKind];
