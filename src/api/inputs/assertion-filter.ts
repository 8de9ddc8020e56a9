import { Field, ID } from 'type-graphql';
import { Certainty, Identification, Mode, Polarity, ReporterDistance, Stance } from '../types/enums.js';
import { Input, ref } from '../types/registry.js';
import { DateRange } from './entity-filter.js';
import { SourceFilter } from './source-filter.js';

@Input('AssertionFilter', 'Which acts of reporting. All conditions hold.')
export class AssertionFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => [Stance], { nullable: true, description: 'The cue frames it in one of these ways.' })
  readonly stance?: readonly string[];

  @Field(() => [Certainty], { nullable: true, description: 'The speaker presents it as one of these.' })
  readonly certainty?: readonly string[];

  @Field(() => [Polarity], { nullable: true, description: 'The speaker affirms or denies it.' })
  readonly polarity?: readonly string[];

  @Field(() => [ReporterDistance], {
    nullable: true,
    description: 'The reporter stands in one of these ways to it.',
  })
  readonly reporterDistance?: readonly string[];

  @Field(() => [Identification], {
    nullable: true,
    description: 'The article identifies the speaker in one of these ways.',
  })
  readonly identification?: readonly string[];

  @Field(() => [Mode], { nullable: true, description: "It is in the speaker's own words, or not." })
  readonly mode?: readonly string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether all of it stands in quotation marks.' })
  readonly quoted?: boolean;

  @Field(() => DateRange, { nullable: true, description: 'The day of its article is one of these.' })
  readonly said?: DateRange;

  @Field(() => String, {
    nullable: true,
    description: 'All these words stand in what is said, in one of its wordings, however they are spelt.',
  })
  readonly text?: string;

  @Field(() => SourceFilter, { nullable: true, description: 'Who says it, and through whom.' })
  readonly source?: SourceFilter;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'Through whom it reached the article.' })
  readonly via?: object;

  @Field(() => ref('ActorRelation'), { nullable: true, description: 'Whom the speaker speaks for.' })
  readonly onBehalfOf?: object;

  @Field(() => ref('ArticleFilter'), { nullable: true, description: 'It stands in an article like this.' })
  readonly article?: object;

  @Field(() => ref('ClaimFilter'), { nullable: true, description: 'What is said is like this.' })
  readonly claim?: object;

  @Field(() => [AssertionFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly AssertionFilter[];

  @Field(() => [AssertionFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly AssertionFilter[];

  @Field(() => AssertionFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: AssertionFilter;
}
