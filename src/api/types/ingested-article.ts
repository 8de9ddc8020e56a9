import { Field } from 'type-graphql';
import type { Related } from './by-alias.js';
import { ref, Type } from './registry.js';

@Type('IngestedArticle', { description: 'What became of an article that was handed in.' })
export class IngestedArticle {
  @Field(() => ref('Article'), { description: 'The article as it stands now.' })
  readonly article!: Related;

  @Field(() => Boolean, {
    description: 'Whether it was there already, with this text and these facts: then nothing was written.',
  })
  readonly unchanged!: boolean;
}
