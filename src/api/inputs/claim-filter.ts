import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Counted, Office, SourceType, Stance } from '../types/enums.js';
import { DateRange, EntityFilter } from './entity-filter.js';
import { EventFilter } from './event-filter.js';

@InputType('SourceFilter', {
  description: 'Who says it. All conditions hold of one and the same assertion and its deepest speaker.',
})
export class SourceFilter {
  @Field(() => [SourceType], {
    nullable: true,
    description: 'The speaker is a source of one of these types.',
  })
  readonly type?: readonly string[];

  @Field(() => [Office], {
    nullable: true,
    description: 'The speaker speaks for one of these branches of a state.',
  })
  readonly office?: readonly string[];

  @Field(() => EntityFilter, { nullable: true, description: 'The speaker is this actor.' })
  readonly actor?: EntityFilter;

  @Field(() => String, {
    nullable: true,
    description: 'The speaker belongs to this state: ISO 3166-1 alpha-2.',
  })
  readonly country?: string;

  @Field(() => EntityFilter, { nullable: true, description: 'It reached the article through this actor.' })
  readonly via?: EntityFilter;
}

@InputType('QuantityFilter', { description: 'One and the same number in the claim.' })
export class QuantityFilter {
  @Field(() => [Counted], { nullable: true, description: 'It counts one of these.' })
  readonly counts?: readonly string[];

  @Field(() => Float, { nullable: true, description: 'It is this or more.' })
  readonly atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'It is this or less.' })
  readonly atMost?: number;
}

@InputType('ClaimFilter', {
  description:
    'Which claims. All conditions hold; those on how it is said (source, stance, article) hold of one and the same assertion.',
})
export class ClaimFilter {
  @Field(() => EntityFilter, {
    nullable: true,
    description: 'About this thing; about a place: about anything inside it.',
  })
  readonly about?: EntityFilter;

  @Field(() => SourceFilter, { nullable: true, description: 'Who says it.' })
  readonly source?: SourceFilter;

  @Field(() => [Stance], { nullable: true, description: 'It is framed in one of these ways.' })
  readonly stance?: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'All these words stand in it, however they are spelt.',
  })
  readonly text?: string;

  @Field(() => EventFilter, { nullable: true, description: 'It is about an event like this.' })
  readonly event?: EventFilter;

  @Field(() => QuantityFilter, { nullable: true, description: 'It has a number like this.' })
  readonly quantity?: QuantityFilter;

  @Field(() => DateRange, { nullable: true, description: 'It was first reported in these days.' })
  readonly said?: DateRange;

  @Field(() => Int, { nullable: true, description: 'At least so many independent sources say it.' })
  readonly minSources?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether another claim contradicts it.' })
  readonly contested?: boolean;

  @Field(() => ID, { nullable: true, description: 'The article of this id reports it.' })
  readonly article?: string;

  @Field(() => [ClaimFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: ClaimFilter;
}
