import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int } from 'type-graphql';
import type { Related } from './by-alias.js';
import { Polarity, SourceType, Stance } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Claim', {
  description:
    'What is said. The same thing said by the same source in two articles is one claim with two assertions.',
  implements: Node,
})
export class Claim extends Node {
  @Field(() => String, {
    description: 'One of its wordings: that of its earliest assertion, the shortest of those.',
  })
  readonly text!: string;

  @Field(() => Polarity, { description: 'Whether it is affirmed or denied.' })
  readonly polarity!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day it was reported.' })
  readonly said?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day it was reported.' })
  readonly saidLast?: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day of the time it speaks of, where known.',
  })
  readonly periodFrom?: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of the time it speaks of, where known.',
  })
  readonly periodTo?: string;

  @Field(() => [SourceType], { description: 'What kinds of source say it.' })
  readonly sourceTypes!: readonly string[];

  @Field(() => [Stance], { description: 'How it is framed, over all assertions.' })
  readonly stances!: readonly string[];

  @Field(() => Int, { description: 'How many independent sources say it: copies of one source are one.' })
  readonly sourceCount!: number;

  @Field(() => Int, { description: 'How many articles report it; copies of one text count as one.' })
  readonly articleCount!: number;

  @Field(() => [ref('Assertion')], {
    description: 'Each time it is reported, with its words. The earliest first.',
  })
  readonly assertions!: readonly Related[];

  @Field(() => ref('Actor'), {
    nullable: true,
    description: 'Who says it; the first by id where several do.',
  })
  readonly speaker?: Related;

  @Field(() => [ref('Actor')], { description: 'Everyone who says it.' })
  readonly speakers!: readonly Related[];

  @Field(() => [Node], { description: 'The locations, actors and events that it is about.' })
  readonly about!: readonly Related[];

  @Field(() => [ref('Quantity')], { description: 'The numbers in it.' })
  readonly quantities!: readonly Related[];

  @Field(() => [ref('ClaimLink')], { description: 'Claims that cannot be true together with it, and why.' })
  readonly contradicts!: readonly Related[];

  @Field(() => [ref('ClaimLink')], { description: 'Claims that it supports.' })
  readonly supports!: readonly Related[];

  @Field(() => [ref('ClaimLink')], { description: 'Claims that support it.' })
  readonly supportedBy!: readonly Related[];

  @Field(() => [ref('ClaimLink')], { description: 'Earlier claims of the same source that it replaces.' })
  readonly supersedes!: readonly Related[];

  @Field(() => [ref('ClaimLink')], { description: 'Later claims of the same source that replace it.' })
  readonly supersededBy!: readonly Related[];

  @Field(() => ref('Corroboration'), {
    description: 'Which independent sources say the same, and of which sides.',
  })
  readonly corroboration!: Related;
}
