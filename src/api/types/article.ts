import { Args, Field } from 'type-graphql';
import { AssertionPage, ClaimPage } from '../inputs/page-args.js';
import { answered, type Related } from './by-alias.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Article', {
  description: 'One text, as it was read. Offsets of evidence index its text.',
  implements: Node,
})
export class Article extends Node {
  @Field(() => String, { description: 'The file it was read from; `name.jsonl#12` for a line of one.' })
  readonly file!: string;

  @Field(() => String, { description: 'ISO 639-1 code of its language, or und.' })
  readonly language!: string;

  @Field(() => String, { nullable: true, description: 'Its headline, where one was found.' })
  readonly title?: string;

  @Field(() => String, { nullable: true, description: 'The place that its dateline names.' })
  readonly dateline?: string;

  @Field(() => String, { nullable: true, description: 'Its address, where the file gives one.' })
  readonly url?: string;

  @Field(() => String, { nullable: true, description: "The outlet's name, as the file gives it." })
  readonly outlet?: string;

  @Field(() => String, { nullable: true, description: 'ISO 8601 date or date-time, as the file gives it.' })
  readonly publishedAt?: string;

  @Field(() => String, { description: 'The whole text.' })
  readonly text!: string;

  @Field(() => ref('Actor'), { nullable: true, description: 'The outlet as an actor.' })
  readonly publishedBy?: Related;

  @Field(() => ref('AssertionConnection'), { description: 'Who says what in it, in the order of the text.' })
  assertions(@Args(() => AssertionPage) page: AssertionPage): Related {
    return answered(page);
  }

  @Field(() => ref('ClaimConnection'), { description: 'The claims that it reports.' })
  claims(@Args(() => ClaimPage) page: ClaimPage): Related {
    return answered(page);
  }

  @Field(() => [ref('Mention')], { description: 'Whom and what it names, in the order of the text.' })
  readonly mentions!: readonly Related[];
}

@Type('Mention', { description: 'A thing that an article names, and where.' })
export class Mention {
  @Field(() => [ref('Span')], { description: "Where the article's text names it." })
  readonly spans!: readonly Related[];

  @Field(() => Node, { description: 'The actor, location or event that is named.' })
  readonly node!: Related;
}
