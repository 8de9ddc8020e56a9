import { ArgsType, Field, Int } from 'type-graphql';
import { usualPage } from '../../graph/reader/page.js';
import { NodeKind } from '../types/enums.js';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'Words that all stand in what is found, however they are spelt.' })
  readonly text!: string;

  @Field(() => [NodeKind], { nullable: true, description: 'Only these kinds of node; all unless told.' })
  readonly kinds?: readonly string[];

  @Field(() => Int, { nullable: true, defaultValue: usualPage, description: 'How many, at most 100.' })
  readonly first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  readonly after?: string;
}
