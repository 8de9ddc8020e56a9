import { Field, Float } from 'type-graphql';
import { Input } from '../types/registry.js';
import { ClaimFilter } from './claim-filter.js';
import { DateRange } from './entity-filter.js';

@Input('ContradictionFilter', 'Which pairs of claims. All conditions hold.')
export class ContradictionFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'They clash on one of these grounds, as `basis` tells them.',
  })
  readonly basis?: readonly string[];

  @Field(() => Float, { nullable: true, description: 'The ground is at least so strong, from 0 to 1.' })
  readonly minScore?: number;

  @Field(() => DateRange, {
    nullable: true,
    description: 'The later of the two was first reported in these days.',
  })
  readonly said?: DateRange;

  @Field(() => ClaimFilter, { nullable: true, description: 'One of the two is like this.' })
  readonly claim?: ClaimFilter;

  @Field(() => ClaimFilter, { nullable: true, description: 'And the other one is like this.' })
  readonly other?: ClaimFilter;
}
