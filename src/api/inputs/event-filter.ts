import { Field, ID } from 'type-graphql';
import { EventMode, EventType, Realis } from '../types/enums.js';
import { Input, ref } from '../types/registry.js';
import { DateRange, EntityFilter } from './entity-filter.js';

@Input('EventFilter', 'Which events. All conditions hold.')
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => [EventType], { nullable: true, description: 'It is of one of these types.' })
  readonly type?: readonly string[];

  @Field(() => [EventMode], { nullable: true, description: 'It is of one of these modes.' })
  readonly mode?: readonly string[];

  @Field(() => [Realis], { nullable: true, description: 'It is told as one of these.' })
  readonly realis?: readonly string[];

  @Field(() => EntityFilter, { nullable: true, description: 'It happened in this place or inside it.' })
  readonly place?: EntityFilter;

  @Field(() => EntityFilter, { nullable: true, description: 'This actor took part in it.' })
  readonly participant?: EntityFilter;

  @Field(() => DateRange, { nullable: true, description: 'Its time meets these days.' })
  readonly date?: DateRange;

  @Field(() => String, { nullable: true, description: 'All these words tell of it, however they are spelt.' })
  readonly text?: string;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'Who took part in it.' })
  readonly participants?: object;

  @Field(() => ref('ClaimRelation'), { nullable: true, description: 'What is said about it.' })
  readonly claims?: object;

  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: EventFilter;
}
