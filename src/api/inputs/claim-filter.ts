import { Field, ID, Int } from 'type-graphql';
import { Polarity, Stance } from '../types/enums.js';
import { Input, ref } from '../types/registry.js';
import { DateRange, EntityFilter } from './entity-filter.js';
import { EventFilter } from './event-filter.js';
import { QuantityFilter } from './quantity-filter.js';
import { SourceFilter } from './source-filter.js';

@Input(
  'ClaimFilter',
  'Which claims. All conditions hold; those on how it is said (source, stance, article) hold of one and the same assertion.',
)
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => EntityFilter, {
    nullable: true,
    description: 'About this thing; about a place: about anything inside it.',
  })
  readonly about?: EntityFilter;

  @Field(() => SourceFilter, { nullable: true, description: 'Who says it.' })
  readonly source?: SourceFilter;

  @Field(() => [Stance], { nullable: true, description: 'It is framed in one of these ways.' })
  readonly stance?: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The article of this id reports it.' })
  readonly article?: string;

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

  @Field(() => [Polarity], { nullable: true, description: 'It is affirmed or denied.' })
  readonly polarity?: readonly string[];

  @Field(() => Int, { nullable: true, description: 'At least so many independent sources say it.' })
  readonly minSources?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether another claim contradicts it.' })
  readonly contested?: boolean;

  @Field(() => ref('AssertionRelation'), { nullable: true, description: 'Each time it is reported.' })
  readonly assertions?: object;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'Everyone who says it.' })
  readonly speakers?: object;

  @Field(() => ref('LocationRelation'), {
    nullable: true,
    description: 'The places that it is about, as it names them.',
  })
  readonly places?: object;

  @Field(() => ref('EventRelation'), { nullable: true, description: 'The events that it is about.' })
  readonly events?: object;

  @Field(() => ref('QuantityRelation'), { nullable: true, description: 'The numbers in it.' })
  readonly quantities?: object;

  @Field(() => ref('ClaimRelation'), {
    nullable: true,
    description: 'Claims that cannot be true together with it.',
  })
  readonly contradicts?: object;

  @Field(() => ref('ClaimRelation'), {
    nullable: true,
    description: 'Later claims of the same source that replace it.',
  })
  readonly supersededBy?: object;

  @Field(() => [ClaimFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: ClaimFilter;
}
