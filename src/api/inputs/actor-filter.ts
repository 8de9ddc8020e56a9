import { Field, InputType } from 'type-graphql';
import { ActorType, Office, SourceType } from '../types/enums.js';

@InputType('ActorFilter', { description: 'Which actors. All conditions hold.' })
export class ActorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'It bears this name, in either script and however it is spelt.',
  })
  readonly name?: string;

  @Field(() => [ActorType], { nullable: true, description: 'It is one of these.' })
  readonly type?: readonly string[];

  @Field(() => [SourceType], { nullable: true, description: 'It is a source of one of these types.' })
  readonly sourceType?: readonly string[];

  @Field(() => [Office], { nullable: true, description: 'It speaks for one of these branches of a state.' })
  readonly office?: readonly string[];

  @Field(() => String, { nullable: true, description: 'It belongs to this state: ISO 3166-1 alpha-2.' })
  readonly country?: string;

  @Field(() => String, {
    nullable: true,
    description: 'All these words stand in its names, however they are spelt.',
  })
  readonly text?: string;

  @Field(() => [ActorFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly ActorFilter[];

  @Field(() => [ActorFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly ActorFilter[];

  @Field(() => ActorFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: ActorFilter;
}
