import type { ActorType } from '../../domain/vocabulary/actor-type.js';
import type { Counted } from '../../domain/vocabulary/counted.js';
import type { EventMode } from '../../domain/vocabulary/event-mode.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import type { LocationKind } from '../../domain/vocabulary/location-kind.js';
import type { Office } from '../../domain/vocabulary/office.js';
import type { Realis } from '../../domain/vocabulary/realis.js';
import type { SourceType } from '../../domain/vocabulary/source-type.js';
import type { Stance } from '../../domain/vocabulary/stance.js';

/** Conditions of one filter all hold; `and`, `or` and `not` combine whole filters. */
interface Combined<F> {
  readonly and?: readonly F[];
  readonly or?: readonly F[];
  readonly not?: F;
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

export interface SourceFilter {
  readonly type?: readonly SourceType[];
  readonly office?: readonly Office[];
  readonly actor?: EntityFilter;
  readonly country?: string;
  readonly via?: EntityFilter;
}

export interface QuantityFilter {
  readonly counts?: readonly Counted[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface EventFilter extends Combined<EventFilter> {
  readonly type?: readonly EventType[];
  readonly mode?: readonly EventMode[];
  readonly realis?: readonly Realis[];
  readonly place?: EntityFilter;
  readonly participant?: EntityFilter;
  readonly date?: DateRange;
  readonly text?: string;
}

export interface ClaimFilter extends Combined<ClaimFilter> {
  readonly about?: EntityFilter;
  readonly source?: SourceFilter;
  readonly stance?: readonly Stance[];
  readonly text?: string;
  readonly event?: EventFilter;
  readonly quantity?: QuantityFilter;
  readonly said?: DateRange;
  readonly minSources?: number;
  readonly contested?: boolean;
  readonly article?: string;
}

export interface ArticleFilter extends Combined<ArticleFilter> {
  readonly outlet?: EntityFilter;
  readonly language?: readonly string[];
  readonly published?: DateRange;
  readonly text?: string;
}

export interface ActorFilter extends Combined<ActorFilter> {
  readonly name?: string;
  readonly type?: readonly ActorType[];
  readonly sourceType?: readonly SourceType[];
  readonly office?: readonly Office[];
  readonly country?: string;
  readonly text?: string;
}

export interface LocationFilter extends Combined<LocationFilter> {
  readonly name?: string;
  readonly kind?: readonly LocationKind[];
  readonly country?: string;
  readonly within?: EntityFilter;
  readonly text?: string;
}

/** The kinds of node that are listed in pages of their own, and what each is filtered by. */
interface Filters {
  readonly Article: ArticleFilter;
  readonly Assertion: never;
  readonly Claim: ClaimFilter;
  readonly Actor: ActorFilter;
  readonly Location: LocationFilter;
  readonly Event: EventFilter;
}

export type ListedKind = keyof Filters;
export type AnyFilter = Filters[ListedKind];
