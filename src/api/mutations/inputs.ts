import { Field, ID, Int } from 'type-graphql';
import { ActorType, Office, SourceType } from '../types/enums.js';
import { Input } from '../types/registry.js';

@Input(
  'ArticleInput',
  'An article: its text, or the HTML of its page, and what is known of it. What is told goes before what the page says.',
)
export class ArticleInput {
  @Field(() => String, { nullable: true, description: 'Its text. Either this or html.' })
  readonly text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The HTML of its page, of which the article is taken. Nothing is fetched.',
  })
  readonly html?: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  readonly title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its address: what identifies it. The same address with another text replaces it; without an address the text identifies it.',
  })
  readonly url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  readonly outlet?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When: 2024-08-12 or 2024-08-12T10:30:00+03:00. Relative days are counted from it.',
  })
  readonly publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its language, as ar or en; told by the script where it is left out.',
  })
  readonly language?: string | null;
}

@Input(
  'AssertionInput',
  'An assertion: by its id, or by its words. A claim’s id stands for the first of its assertions. Words hold wherever and whenever they are found: their article need not be there yet.',
)
export class AssertionInput {
  @Field(() => ID, { nullable: true, description: 'The id of the assertion, or of a claim.' })
  readonly id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the article that has the words.' })
  readonly article?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of that article, instead of its id.' })
  readonly url?: string | null;

  @Field(() => String, { nullable: true, description: 'The words, as the article has them.' })
  readonly quote?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which of the places where the article has these words, from 1; the first unless told.',
  })
  readonly occurrence?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the speaker as extracted, where two say it together.',
  })
  readonly speaker?: string | null;
}

@Input(
  'SpeakerInput',
  'A speaker: an actor by its id, or by a name. A name that one actor has means that actor; one that none has makes a new one.',
)
export class SpeakerInput {
  @Field(() => ID, { nullable: true, description: 'The id of the actor.' })
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, in either script.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'The English name of a new one.' })
  readonly nameEn?: string | null;

  @Field(() => ActorType, { nullable: true, description: 'What a new one is. Needed for it.' })
  readonly type?: string | null;

  @Field(() => SourceType, { nullable: true, description: 'What kind of source a new one is.' })
  readonly sourceType?: string | null;

  @Field(() => Office, { nullable: true, description: 'Which branch of a state a new one speaks for.' })
  readonly office?: string | null;

  @Field(() => String, { nullable: true, description: 'The country of a new one: ISO 3166-1 alpha-2.' })
  readonly country?: string | null;
}
