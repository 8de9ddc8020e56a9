import { Field, ID } from 'type-graphql';
import { JudgementState, Verdict } from '../types/enums.js';
import { Input } from '../types/registry.js';

@Input('JudgementFilter', 'Which judgements. All conditions hold.')
export class JudgementFilter {
  @Field(() => [ID], { nullable: true, description: 'It has one of these ids.' })
  readonly id?: readonly string[];

  @Field(() => [Verdict], { nullable: true, description: 'It says one of these.' })
  readonly verdict?: readonly string[];

  @Field(() => [JudgementState], { nullable: true, description: 'This has become of it.' })
  readonly state?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'One of these made it.' })
  readonly who?: readonly string[];

  @Field(() => ID, { nullable: true, description: 'It is about words of the article of this id.' })
  readonly article?: string;

  @Field(() => [JudgementFilter], { nullable: true, description: 'All of these hold as well.' })
  readonly and?: readonly JudgementFilter[];

  @Field(() => [JudgementFilter], { nullable: true, description: 'One of these holds as well.' })
  readonly or?: readonly JudgementFilter[];

  @Field(() => JudgementFilter, { nullable: true, description: 'This does not hold.' })
  readonly not?: JudgementFilter;
}
