import { Field, ID } from 'type-graphql';
import { LocationKind } from '../types/enums.js';
import { Input, ref } from '../types/registry.js';
import { EntityFilter } from './entity-filter.js';

@Input('LocationFilter', 'Which locations. All conditions hold.')
export class LocationFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'It bears this name, in either script and however it is spelt.',
  })
  readonly name?: string;

  @Field(() => [LocationKind], { nullable: true, description: 'It is one of these.' })
  readonly kind?: readonly string[];

  @Field(() => String, { nullable: true, description: 'It lies in this country: ISO 3166-1 alpha-2.' })
  readonly country?: string;

  @Field(() => EntityFilter, { nullable: true, description: 'It lies inside this place, at any depth.' })
  readonly within?: EntityFilter;

  @Field(() => String, {
    nullable: true,
    description: 'All these words stand in its names, however they are spelt.',
  })
  readonly text?: string;

  @Field(() => ref('ClaimRelation'), {
    nullable: true,
    description: 'Claims about it and everything inside it.',
  })
  readonly claims?: object;

  @Field(() => ref('EventRelation'), {
    nullable: true,
    description: 'Events in it and everything inside it.',
  })
  readonly events?: object;

  @Field(() => [LocationFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly LocationFilter[];

  @Field(() => [LocationFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly LocationFilter[];

  @Field(() => LocationFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: LocationFilter;
}
