import { Field, Int } from 'type-graphql';
import type { Related } from './by-alias.js';
import { ChainRole, SourceType } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Corroboration', {
  description: 'Who says what a claim says, whoever says it first: over all claims that say the same.',
})
export class Corroboration {
  @Field(() => Int, { description: 'How many independent sources; unnamed ones together are one at most.' })
  readonly sourceCount!: number;

  @Field(() => [ref('IndependentSource')], {
    description:
      'The independent sources. Those who are one actor, belong to one body or pass one another on are one; nobody unnamed is any.',
  })
  readonly sources!: readonly Related[];

  @Field(() => [ref('Side')], { description: 'The same by country and kind of source.' })
  readonly sides!: readonly Related[];
}

@Type('IndependentSource', { description: 'One source of several that do not depend on one another.' })
export class IndependentSource {
  @Field(() => [ref('Actor')], { description: 'Who speaks for it.' })
  readonly speakers!: readonly Related[];

  @Field(() => [ref('Assertion')], { description: 'Each time that they say it, the earliest first.' })
  readonly assertions!: readonly Related[];
}

@Type('Side', { description: 'Speakers of one state and of one kind.' })
export class Side {
  @Field(() => String, { nullable: true, description: 'Their state: ISO 3166-1 alpha-2, where known.' })
  readonly country?: string;

  @Field(() => SourceType, { description: 'What kind of source they are.' })
  readonly sourceType!: string;

  @Field(() => Int, { description: 'How many independent sources they are.' })
  readonly sourceCount!: number;

  @Field(() => [ref('Actor')], { description: 'Who they are.' })
  readonly speakers!: readonly Related[];

  @Field(() => [ref('Assertion')], { description: 'Each time that they say it, the earliest first.' })
  readonly assertions!: readonly Related[];
}

@Type('ChainStep', { description: 'One step of the way from an article to whoever said it.' })
export class ChainStep {
  @Field(() => ChainRole, { description: 'What it is.' })
  readonly role!: string;

  @Field(() => Node, { description: 'The article or the actor.' })
  readonly node!: Related;
}
