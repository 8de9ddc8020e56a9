import { Field, Int } from 'type-graphql';
import { Type } from './registry.js';

@Type('Evidence', { description: 'Words of an article and where they stand: the proof of what was read.' })
export class Evidence {
  @Field(() => String, { description: 'The words, as the article has them.' })
  readonly text!: string;

  @Field(() => Int, { description: "Where they begin in the article's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  readonly end!: number;
}

@Type('Span', { description: "A stretch of an article's text." })
export class Span {
  @Field(() => Int, { description: "Where it begins in the article's text, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;
}
