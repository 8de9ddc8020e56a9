import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, ID, Int } from 'type-graphql';
import { ClaimPage, JudgementPage } from '../inputs/page-args.js';
import { answered, type Related } from './by-alias.js';
import { JudgementAct, JudgementState, Verdict } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Judgement', {
  description:
    'What an editor says of assertions, kept beside them: nothing that was extracted is lost by it, and it can be withdrawn. It is about ' +
    'words, so that it holds again when its article is read anew, or comes back.',
  implements: Node,
})
export class Judgement extends Node {
  @Field(() => Verdict, { description: 'What it says.' })
  readonly verdict!: string;

  @Field(() => JudgementState, { description: 'What has become of it.' })
  readonly state!: string;

  @Field(() => String, { description: 'Who made it: the name of the key, or the subject of the token.' })
  readonly who!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was made first.' })
  readonly at!: string;

  @Field(() => [ref('Anchor')], {
    description: 'The words that it is about: two, or one where it names a speaker.',
  })
  readonly anchors!: readonly Related[];

  @Field(() => ID, { nullable: true, description: 'The id of the speaker that it names.' })
  readonly speakerId?: string;

  @Field(() => String, { nullable: true, description: 'The name of the speaker that it names.' })
  readonly speakerName?: string;

  @Field(() => ref('Actor'), {
    nullable: true,
    description: 'The speaker that it names, while it is in force.',
  })
  readonly speaker?: Related;

  @Field(() => [ref('JudgementEntry')], { description: 'All that was done with it, in order.' })
  readonly history!: readonly Related[];

  @Field(() => ref('ClaimConnection'), {
    description: 'The claims that the assertions which it is about are of now.',
  })
  claims(@Args(() => ClaimPage) page: ClaimPage): Related {
    return answered(page);
  }

  @Field(() => ref('JudgementConnection'), {
    description:
      'Judgements that it cannot hold beside: that the same two are the same or are not, or that the same words are somebody else’s.',
  })
  conflictsWith(@Args(() => JudgementPage) page: JudgementPage): Related {
    return answered(page);
  }
}

@Type('Anchor', { description: 'Words of an article that a judgement is about.' })
export class Anchor {
  @Field(() => ID, { description: 'The id of the article, whether or not it is there.' })
  readonly articleId!: string;

  @Field(() => String, { description: 'The words.' })
  readonly quote!: string;

  @Field(() => Int, {
    description: 'Which of the places where the article has these words, from 1.',
  })
  readonly occurrence!: number;

  @Field(() => ref('Article'), { nullable: true, description: 'The article, where it is there.' })
  readonly article?: Related;

  @Field(() => ref('Assertion'), {
    nullable: true,
    description: 'The assertion that the words are found as.',
  })
  readonly assertion?: Related;
}

@Type('JudgementEntry', { description: 'Something that was done with a judgement.' })
export class JudgementEntry {
  @Field(() => JudgementAct, { description: 'What was done.' })
  readonly act!: string;

  @Field(() => String, { description: 'Who did it.' })
  readonly who!: string;

  @Field(() => GraphQLDateTime, { description: "When, by the server's clock." })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  readonly note?: string;
}
