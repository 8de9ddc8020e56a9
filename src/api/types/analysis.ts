import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int } from 'type-graphql';
import type { Related } from './by-alias.js';
import { ClaimFacet, HopType } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('ClaimBucket', { description: 'One value of a facet, and how many claims have it.' })
export class ClaimBucket {
  @Field(() => ClaimFacet, { description: 'The facet.' })
  readonly facet!: string;

  @Field(() => String, {
    description: 'The value, as a filter takes it: a day, an id, a code, an enum value.',
  })
  readonly key!: string;

  @Field(() => String, { description: 'The value, to be shown: the name of an actor or a location.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many claims have it. A claim counts under each of its values.' })
  readonly count!: number;

  @Field(() => Node, { nullable: true, description: 'The actor or location that the key is the id of.' })
  readonly node?: Related;
}

@Type('Contradiction', { description: 'Two claims that cannot both be true, and why.' })
export class Contradiction {
  @Field(() => String, { description: 'The ground: what of the two clashes.' })
  readonly basis!: string;

  @Field(() => Float, { description: 'How strong the ground is, from 0 to 1.' })
  readonly score!: number;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of the later of the two.' })
  readonly said?: string;

  @Field(() => ref('Claim'), { description: 'One of the two: the one that `claim` of the filter asks for.' })
  readonly claim!: Related;

  @Field(() => ref('Claim'), { description: 'The other one.' })
  readonly other!: Related;
}

@Type('Path', { description: 'A way from one node to another.' })
export class Path {
  @Field(() => Int, { description: 'How many hops it has.' })
  readonly length!: number;

  @Field(() => [Node], { description: 'The nodes, from the first to the last.' })
  readonly nodes!: readonly Related[];

  @Field(() => [ref('Hop')], { description: 'What leads from each node to the next.' })
  readonly hops!: readonly Related[];
}

@Type('Hop', {
  description: 'What relates two nodes. It points as the graph has it, whichever way a path goes.',
})
export class Hop {
  @Field(() => HopType, { description: 'What it says.' })
  readonly type!: string;

  @Field(() => Node, { description: 'Where it points from.' })
  readonly from!: Related;

  @Field(() => Node, { description: 'Where it points to.' })
  readonly to!: Related;

  @Field(() => ref('Article'), {
    nullable: true,
    description: 'The earliest article that it comes from; none for what only the gazetteer says.',
  })
  readonly article?: Related;
}

@Type('Neighbourhood', { description: 'A node and what lies around it.' })
export class Neighbourhood {
  @Field(() => [Node], { description: 'The node in the middle, then the nearest first.' })
  readonly nodes!: readonly Related[];

  @Field(() => [ref('Hop')], { description: 'What relates these nodes, of what was followed.' })
  readonly hops!: readonly Related[];

  @Field(() => Boolean, { description: 'Whether there may be more than was asked for or followed.' })
  readonly truncated!: boolean;
}
