import { Field, InputType } from 'type-graphql';
import { DateRange, EntityFilter } from './entity-filter.js';

@InputType('ArticleFilter', { description: 'Which articles. All conditions hold.' })
export class ArticleFilter {
  @Field(() => EntityFilter, { nullable: true, description: 'This outlet published it.' })
  readonly outlet?: EntityFilter;

  @Field(() => [String], { nullable: true, description: 'It is in one of these languages: ISO 639-1.' })
  readonly language?: readonly string[];

  @Field(() => DateRange, { nullable: true, description: 'It was published in these days.' })
  readonly published?: DateRange;

  @Field(() => String, {
    nullable: true,
    description: 'All these words stand in it, however they are spelt.',
  })
  readonly text?: string;

  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: ArticleFilter;
}
