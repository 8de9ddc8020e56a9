import { Field } from 'type-graphql';
import type { Related } from './by-alias.js';
import { Node } from './node.js';
import { Type } from './registry.js';

@Type('Suggestion', {
  description:
    'A name that is near to one that nothing bears: nearly the same letters, or the same sound in either script.',
})
export class Suggestion {
  @Field(() => String, { description: 'The name that the filter looks for.' })
  readonly asked!: string;

  @Field(() => String, { description: 'A name near to it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'The English name of the same thing, where known.' })
  readonly nameEn?: string;

  @Field(() => Node, { description: 'The actor or location that bears it.' })
  readonly node!: Related;
}
