import { Field, ID } from 'type-graphql';
import { Input, ref } from '../types/registry.js';
import { DateRange, EntityFilter } from './entity-filter.js';

@Input('ArticleFilter', 'Which articles. All conditions hold.')
export class ArticleFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => EntityFilter, { nullable: true, description: 'This outlet published it.' })
  readonly outlet?: EntityFilter;

  @Field(() => [String], { nullable: true, description: 'It is in one of these languages: ISO 639-1.' })
  readonly language?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'It has one of these addresses.' })
  readonly url?: readonly string[];

  @Field(() => DateRange, { nullable: true, description: 'It was published in these days.' })
  readonly published?: DateRange;

  @Field(() => String, {
    nullable: true,
    description: 'All these words stand in it, however they are spelt.',
  })
  readonly text?: string;

  @Field(() => ref('AssertionRelation'), { nullable: true, description: 'Who says what in it.' })
  readonly assertions?: object;

  @Field(() => ref('ClaimRelation'), { nullable: true, description: 'The claims that it reports.' })
  readonly claims?: object;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'Whom it names.' })
  readonly actors?: object;

  @Field(() => ref('LocationRelation'), { nullable: true, description: 'The places that it names.' })
  readonly locations?: object;

  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: ArticleFilter;
}
