import { Field, InputType } from 'type-graphql';
import { EventMode, EventType, Realis } from '../types/enums.js';
import { DateRange, EntityFilter } from './entity-filter.js';

@InputType('EventFilter', { description: 'Which events. All conditions hold.' })
export class EventFilter {
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

  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: EventFilter;
}
