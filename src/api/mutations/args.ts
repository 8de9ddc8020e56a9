import { ArgsType, Field, ID } from 'type-graphql';
import { AssertionInput, SpeakerInput } from './inputs.js';

@ArgsType()
abstract class Noted {
  @Field(() => String, { nullable: true, description: 'Why: kept with the judgement.' })
  readonly note?: string | null;
}

@ArgsType()
export class PairArgs extends Noted {
  @Field(() => AssertionInput, { description: 'One of them.' })
  readonly a!: AssertionInput;

  @Field(() => AssertionInput, { description: 'The other.' })
  readonly b!: AssertionInput;
}

@ArgsType()
export class CorrectionArgs extends Noted {
  @Field(() => AssertionInput, { description: 'The assertion.' })
  readonly assertion!: AssertionInput;

  @Field(() => SpeakerInput, { description: 'Who made it.' })
  readonly speaker!: SpeakerInput;
}

@ArgsType()
export class WithdrawalArgs extends Noted {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}

@ArgsType()
export class ArticleArgs {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address, instead of its id.' })
  readonly url?: string | null;
}
