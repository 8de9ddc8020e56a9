import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, Field } from 'type-graphql';
import { ArticlePage, ClaimPage } from '../inputs/page-args.js';
import { answered, type Related } from './by-alias.js';
import { EventMode, EventType, ParticipantRole, Realis, TimePrecision } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Event', {
  description: 'Something that happened, or is told as planned, possible or denied.',
  implements: Node,
})
export class Event extends Node {
  @Field(() => EventType, { description: 'What kind of thing it is.' })
  readonly type!: string;

  @Field(() => EventMode, { nullable: true, description: 'Its mode, where the type has one.' })
  readonly mode?: string;

  @Field(() => String, { description: 'The word that tells of it.' })
  readonly trigger!: string;

  @Field(() => Realis, { description: 'Whether it is told as having happened.' })
  readonly realis!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its first day, where known.' })
  readonly from?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its last day, where known.' })
  readonly to?: string;

  @Field(() => TimePrecision, { nullable: true, description: 'How exactly its time is known.' })
  readonly precision?: string;

  @Field(() => ref('Location'), { nullable: true, description: 'Where it happened.' })
  readonly location?: Related;

  @Field(() => [ref('Participant')], { description: 'Who took part in it.' })
  readonly participants!: readonly Related[];

  @Field(() => ref('ClaimConnection'), { description: 'What is said about it.' })
  claims(@Args(() => ClaimPage) page: ClaimPage): Related {
    return answered(page);
  }

  @Field(() => ref('ArticleConnection'), { description: 'Articles that tell of it.' })
  articles(@Args(() => ArticlePage) page: ArticlePage): Related {
    return answered(page);
  }
}

@Type('Participant', { description: 'An actor in an event.' })
export class Participant {
  @Field(() => ParticipantRole, { description: 'What the actor is to the event.' })
  readonly role!: string;

  @Field(() => ref('Actor'), { description: 'The actor.' })
  readonly actor!: Related;
}
