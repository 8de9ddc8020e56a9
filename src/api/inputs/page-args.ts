import { ArgsType, Field, Int } from 'type-graphql';
import { usualPage } from '../../graph/reader/page.js';
import { ActorFilter } from './actor-filter.js';
import { ArticleFilter } from './article-filter.js';
import { AssertionFilter } from './assertion-filter.js';
import { ClaimFilter } from './claim-filter.js';
import { ContradictionFilter } from './contradiction-filter.js';
import { EventFilter } from './event-filter.js';
import { JudgementFilter } from './judgement-filter.js';
import { LocationFilter } from './location-filter.js';
import { QuantityFilter } from './quantity-filter.js';
import './relations.js';
import {
  ActorOrder,
  ArticleOrder,
  AssertionOrder,
  ClaimOrder,
  EventOrder,
  JudgementOrder,
  LocationOrder,
  QuantityOrder,
  ContradictionOrder,
} from './orders.js';

@ArgsType()
abstract class Page {
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualPage,
    description: 'How many from the start, at most 100.',
  })
  readonly first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  readonly after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, at most 100; instead of first.' })
  readonly last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  readonly before?: string;
}

@ArgsType()
export class ClaimPage extends Page {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: ClaimFilter;

  @Field(() => ClaimOrder, { nullable: true, description: 'The order; SAID_DESC unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class ArticlePage extends Page {
  @Field(() => ArticleFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: ArticleFilter;

  @Field(() => ArticleOrder, { nullable: true, description: 'The order; PUBLISHED_DESC unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class ActorPage extends Page {
  @Field(() => ActorFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: ActorFilter;

  @Field(() => ActorOrder, { nullable: true, description: 'The order; NAME_ASC unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class LocationPage extends Page {
  @Field(() => LocationFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: LocationFilter;

  @Field(() => LocationOrder, { nullable: true, description: 'The order; NAME_ASC unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class EventPage extends Page {
  @Field(() => EventFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: EventFilter;

  @Field(() => EventOrder, { nullable: true, description: 'The order; DATE_DESC unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class AssertionPage extends Page {
  @Field(() => AssertionFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: AssertionFilter;

  @Field(() => AssertionOrder, { nullable: true, description: 'The order; POSITION unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class QuantityPage extends Page {
  @Field(() => QuantityFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: QuantityFilter;

  @Field(() => QuantityOrder, { nullable: true, description: 'The order; SAID_ASC unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class ContradictionPage extends Page {
  @Field(() => ContradictionFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: ContradictionFilter;

  @Field(() => ContradictionOrder, { nullable: true, description: 'The order; LATEST unless told.' })
  readonly orderBy?: string;
}

@ArgsType()
export class JudgementPage extends Page {
  @Field(() => JudgementFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: JudgementFilter;

  @Field(() => JudgementOrder, { nullable: true, description: 'The order; AT_DESC unless told.' })
  readonly orderBy?: string;
}
