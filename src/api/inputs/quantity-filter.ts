import { Field, Float, ID } from 'type-graphql';
import { Counted } from '../types/enums.js';
import { Input, ref } from '../types/registry.js';
import { DateRange } from './entity-filter.js';

@Input('QuantityFilter', 'Which numbers. All conditions hold of one and the same number.')
export class QuantityFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => [Counted], { nullable: true, description: 'It counts one of these.' })
  readonly counts?: readonly string[];

  @Field(() => Float, { nullable: true, description: 'It is this or more.' })
  readonly atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'It is this or less.' })
  readonly atMost?: number;

  @Field(() => [String], {
    nullable: true,
    description: 'It is written with one of these nouns, as the article has them.',
  })
  readonly unit?: readonly string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it is given as approximate.' })
  readonly approx?: boolean;

  @Field(() => DateRange, { nullable: true, description: 'It was reported in these days.' })
  readonly said?: DateRange;

  @Field(() => ref('ClaimFilter'), {
    nullable: true,
    description: 'The claim that it is part of is like this.',
  })
  readonly claim?: object;

  @Field(() => [QuantityFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly QuantityFilter[];

  @Field(() => [QuantityFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly QuantityFilter[];

  @Field(() => QuantityFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: QuantityFilter;
}
