import { Field } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { Related } from './by-alias.js';
import { Certainty, Identification, Mode, Polarity, ReporterDistance, Stance } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Assertion', {
  description: 'One act of reporting: somebody says something, in one place of one article.',
  implements: Node,
})
export class Assertion extends Node {
  @Field(() => Stance, { description: 'How the cue frames what is said.' })
  readonly stance!: string;

  @Field(() => Certainty, { description: 'How sure the speaker presents it.' })
  readonly certainty!: string;

  @Field(() => Polarity, { description: 'Whether the speaker affirms or denies it.' })
  readonly polarity!: string;

  @Field(() => ReporterDistance, { description: 'How far the reporter stands from it.' })
  readonly reporterDistance!: string;

  @Field(() => Identification, { description: 'How the article identifies the speaker here.' })
  readonly identification!: string;

  @Field(() => Mode, { description: "Whether it is in the speaker's own words." })
  readonly mode!: string;

  @Field(() => Boolean, { description: 'Whether all of it stands in quotation marks.' })
  readonly quoted!: boolean;

  @Field(() => String, { description: 'The rule that found it.' })
  readonly rule!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The article's day; none where it has none.",
  })
  readonly said?: string;

  @Field(() => ref('Evidence'), { description: 'The words that are said.' })
  readonly evidence!: Related;

  @Field(() => ref('Evidence'), { nullable: true, description: 'The words that say that somebody says so.' })
  readonly cue?: Related;

  @Field(() => ref('Evidence'), { nullable: true, description: 'The words that name the speaker.' })
  readonly source?: Related;

  @Field(() => ref('Article'), { description: 'The article that it stands in.' })
  readonly article!: Related;

  @Field(() => ref('Actor'), { description: 'The deepest speaker: who is said to have said it.' })
  readonly speaker!: Related;

  @Field(() => ref('Actor'), {
    nullable: true,
    description: 'Whom the extraction took for the speaker, where a judgement says that it is another.',
  })
  readonly extractedSpeaker?: Related;

  @Field(() => [ref('Judgement')], { description: 'What was judged of it, whatever has become of that.' })
  readonly judgements!: readonly Related[];

  @Field(() => [ref('Actor')], {
    description: 'Through whom it reached the article, the nearest to the article first.',
  })
  readonly via!: readonly Related[];

  @Field(() => ref('Actor'), { nullable: true, description: 'Whom the speaker speaks for.' })
  readonly onBehalfOf?: Related;

  @Field(() => ref('Claim'), { description: 'What is said, wherever else it is said.' })
  readonly claim!: Related;

  @Field(() => [ref('ChainStep')], {
    description: 'The chain of attribution: article, outlet, through whom, speaker, for whom.',
  })
  readonly chain!: readonly Related[];
}
