import { Field, InputType } from 'type-graphql';
import { Office, SourceType } from '../types/enums.js';
import { EntityFilter } from './entity-filter.js';

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
