import { Args, Field } from 'type-graphql';
import { ArticlePage, ClaimPage, EventPage } from '../inputs/page-args.js';
import { answered, type Related } from './by-alias.js';
import { ActorType, Identification, Office, SourceType } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Actor', {
  description: 'A person, organisation, government, army, outlet or group.',
  implements: Node,
})
export class Actor extends Node {
  @Field(() => String, { description: 'Its name, in the language of the articles where there is one.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Its English name, where known.' })
  readonly nameEn?: string;

  @Field(() => [String], { description: 'Every form of its name that was met, in either script.' })
  readonly aliases!: readonly string[];

  @Field(() => ActorType, { description: 'What it is.' })
  readonly type!: string;

  @Field(() => SourceType, { nullable: true, description: 'What kind of source it is.' })
  readonly sourceType?: string;

  @Field(() => Office, {
    nullable: true,
    description: 'Which branch of a state it speaks for, for officials.',
  })
  readonly office?: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of the state it belongs to.' })
  readonly country?: string;

  @Field(() => String, { nullable: true, description: 'Its office or role, as articles word it.' })
  readonly role?: string;

  @Field(() => Identification, { nullable: true, description: 'How articles identify it.' })
  readonly identification?: string;

  @Field(() => [ref('Affiliation')], { description: 'What it belongs to.' })
  readonly affiliations!: readonly Related[];

  @Field(() => [ref('Affiliation')], { description: 'Who belongs to it.' })
  readonly affiliates!: readonly Related[];

  @Field(() => ref('ClaimConnection'), { description: 'What it says.' })
  claims(@Args(() => ClaimPage) page: ClaimPage): Related {
    return answered(page);
  }

  @Field(() => ref('ClaimConnection'), { description: 'What is said about it.' })
  claimsAbout(@Args(() => ClaimPage) page: ClaimPage): Related {
    return answered(page);
  }

  @Field(() => ref('EventConnection'), { description: 'Events that it takes part in.' })
  events(@Args(() => EventPage) page: EventPage): Related {
    return answered(page);
  }

  @Field(() => ref('ArticleConnection'), { description: 'Articles that name it.' })
  articles(@Args(() => ArticlePage) page: ArticlePage): Related {
    return answered(page);
  }

  @Field(() => ref('ArticleConnection'), { description: 'Articles that it published.' })
  published(@Args(() => ArticlePage) page: ArticlePage): Related {
    return answered(page);
  }
}

@Type('Affiliation', { description: 'That one actor belongs to another, as an article says it.' })
export class Affiliation {
  @Field(() => String, { nullable: true, description: 'As what.' })
  readonly role?: string;

  @Field(() => ref('Actor'), { description: 'The other actor.' })
  readonly actor!: Related;
}
