import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ClaimFacet, HopType } from '../types/enums.js';
import { ClaimFilter } from './claim-filter.js';

@ArgsType()
export class StatsArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only claims that meet it.' })
  readonly filter?: ClaimFilter;

  @Field(() => [ClaimFacet], { description: 'By what; several at once share one reading of the claims.' })
  readonly by!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many buckets of each facet, at most 1,000; 20 unless told. The fullest; of days the earliest.',
  })
  readonly limit?: number;
}

@ArgsType()
abstract class Along {
  @Field(() => [HopType], {
    nullable: true,
    description: 'Only along these; along all but MENTIONS unless told.',
  })
  readonly types?: readonly string[];
}

@ArgsType()
export class PathArgs extends Along {
  @Field(() => ID, { description: 'Where the paths begin.' })
  readonly from!: string;

  @Field(() => ID, { description: 'Where they end.' })
  readonly to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: 'The most steps, from 1 to 6.' })
  readonly maxHops?: number;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many paths, from 1 to 50.' })
  readonly first?: number;
}

@ArgsType()
export class NeighbourhoodArgs extends Along {
  @Field(() => ID, { description: 'The node in the middle.' })
  readonly of!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many steps, from 1 to 3.' })
  readonly hops?: number;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many nodes, from 1 to 200.' })
  readonly limit?: number;
}
