import { Field, Float } from 'type-graphql';
import type { Related } from './by-alias.js';
import { ref, Type } from './registry.js';

@Type('ClaimLink', { description: 'Another claim, and on what ground the two are related.' })
export class ClaimLink {
  @Field(() => String, { nullable: true, description: 'The ground: what of the two meets or clashes.' })
  readonly basis?: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How strong the ground is, from 0 to 1, where it is measured.',
  })
  readonly score?: number;

  @Field(() => ref('Claim'), { description: 'The other claim.' })
  readonly claim!: Related;
}
