import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float } from 'type-graphql';
import type { Related } from './by-alias.js';
import { Counted } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Quantity', { description: 'A number in a claim and what it counts.', implements: Node })
export class Quantity extends Node {
  @Field(() => Float, { description: 'The number.' })
  readonly value!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The least it may be, where a range or a bound is given.',
  })
  readonly min?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The most it may be, where a range or a bound is given.',
  })
  readonly max?: number;

  @Field(() => String, { description: 'The noun that it is written with.' })
  readonly unit!: string;

  @Field(() => Counted, { description: 'What it counts.' })
  readonly counts!: string;

  @Field(() => Boolean, { description: 'Whether it is given as approximate.' })
  readonly approx!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of the article that gives it; none where that has none.',
  })
  readonly said?: string;

  @Field(() => ref('Evidence'), { description: 'The number and its noun, as the article has them.' })
  readonly evidence!: Related;

  @Field(() => ref('Assertion'), {
    nullable: true,
    description: 'Who gives it, in which words and through whom.',
  })
  readonly assertion?: Related;

  @Field(() => ref('Article'), { nullable: true, description: 'The article that the words stand in.' })
  readonly article?: Related;

  @Field(() => ref('Claim'), { nullable: true, description: 'The claim that it is part of.' })
  readonly claim?: Related;
}
