import { Field, ID } from 'type-graphql';
import { ActorType, Office, SourceType } from '../types/enums.js';
import { Input, ref } from '../types/registry.js';

@Input('ActorFilter', 'Which actors. All conditions hold.')
export class ActorFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

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

  @Field(() => ref('ClaimRelation'), { nullable: true, description: 'What it says.' })
  readonly claims?: object;

  @Field(() => ref('ClaimRelation'), { nullable: true, description: 'What is said about it.' })
  readonly claimsAbout?: object;

  @Field(() => ref('EventRelation'), { nullable: true, description: 'Events that it takes part in.' })
  readonly events?: object;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'What it belongs to.' })
  readonly affiliations?: object;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'Who belongs to it.' })
  readonly affiliates?: object;

  @Field(() => [ActorFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly ActorFilter[];

  @Field(() => [ActorFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly ActorFilter[];

  @Field(() => ActorFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: ActorFilter;
}
